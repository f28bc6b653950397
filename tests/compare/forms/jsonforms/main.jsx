// JSON Forms with its renderers without a design system, its leanest, and of those only what this form needs. They show
// categories as tabs, not as steps, so the page goes from one to the next that their rules show.
import { createAjv, isVisible } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import {
  GroupLayout,
  InputControl,
  RadioGroupControl,
  TextAreaCell,
  TextCell,
  VerticalLayout,
  groupTester,
  inputControlTester,
  radioGroupControlTester,
  textAreaCellTester,
  textCellTester,
  verticalLayoutTester,
} from "@jsonforms/vanilla-renderers";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { BACK, CONTINUE, DONE, SEND } from "../../form.js";
import { Review } from "../review.jsx";
import { CATEGORIES } from "./steps.js";

const AJV = createAjv();
const RENDERERS = [
  { tester: radioGroupControlTester, renderer: RadioGroupControl },
  { tester: inputControlTester, renderer: InputControl },
  { tester: groupTester, renderer: GroupLayout },
  { tester: verticalLayoutTester, renderer: VerticalLayout },
];
const CELLS = [
  { tester: textCellTester, cell: TextCell },
  { tester: textAreaCellTester, cell: TextAreaCell },
];

const move = (step, by, answers) => {
  const shown = CATEGORIES.filter(({ category }) => isVisible(category, answers, "", AJV));
  return shown[shown.indexOf(step) + by];
};

const Page = ({ step, answers, onChange, onSubmit, onBack, complained }) => (
  <form onSubmit={onSubmit} noValidate>
    <JsonForms
      key={step.id}
      schema={step.schema}
      uischema={step.uischema}
      data={answers}
      renderers={RENDERERS}
      cells={CELLS}
      ajv={AJV}
      onChange={onChange}
      validationMode={complained ? "ValidateAndShow" : "ValidateAndHide"}
    />
    {step.id === "review" && <Review answers={answers} />}
    {step !== CATEGORIES[0] && (
      <button type="button" onClick={onBack}>
        {BACK}
      </button>
    )}
    <button type="submit">{step.id === "review" ? SEND : CONTINUE}</button>
  </form>
);

const Steps = () => {
  const [{ data, errors }, setState] = useState({ data: {}, errors: [] });
  const [step, setStep] = useState(CATEGORIES[0]);
  const [complained, setComplained] = useState(false);
  const go = (by) => {
    setComplained(false);
    setStep(move(step, by, data));
  };
  const submit = (event) => {
    event.preventDefault();
    if (errors.length) setComplained(true);
    else go(1);
  };
  if (!step) return <p>{DONE}</p>;
  return (
    <Page step={step} answers={data} onChange={setState} onSubmit={submit} onBack={() => go(-1)} complained={complained} />
  );
};

createRoot(document.getElementById("form")).render(<Steps />);
