// rjsf with its own theme, which needs no style sheet to be usable.
import Form from "@rjsf/core";
import { createPrecompiledValidator } from "@rjsf/validator-ajv8";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import functions from "validators";

import { BACK, CONTINUE, DONE, SEND, STEPS } from "../../form.js";
import { move } from "../../path.js";
import { Review } from "../review.jsx";
import { FORMS } from "./steps.js";

const validator = ({ id }) => createPrecompiledValidator(functions[id], FORMS[id].schema);
const VALIDATORS = Object.fromEntries(STEPS.map((step) => [step.id, validator(step)]));

const Page = ({ step, answers, onSubmit, onBack }) => (
  <Form
    key={step.id}
    {...FORMS[step.id]}
    validator={VALIDATORS[step.id]}
    formData={answers}
    onSubmit={({ formData }) => onSubmit(formData)}
    // Without one, rjsf writes an error to the console; it shows the problems anyway.
    onError={() => {}}
    noHtml5Validate
    showErrorList={false}
  >
    {step.id === "review" && <Review answers={answers} />}
    {step !== STEPS[0] && (
      <button type="button" onClick={onBack}>
        {BACK}
      </button>
    )}
    <button type="submit">{step.id === "review" ? SEND : CONTINUE}</button>
  </Form>
);

const Steps = () => {
  const [answers, setAnswers] = useState({});
  const [step, setStep] = useState(STEPS[0]);
  const proceed = (given) => {
    const all = { ...answers, ...given };
    setAnswers(all);
    setStep(move(step.id, 1, all));
  };
  const back = () => setStep(move(step.id, -1, answers));
  return step ? <Page step={step} answers={answers} onSubmit={proceed} onBack={back} /> : <p>{DONE}</p>;
};

createRoot(document.getElementById("form")).render(<Steps />);
