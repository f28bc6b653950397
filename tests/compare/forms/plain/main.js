// The form by hand, without any engine: the measure of all others.
import { BACK, CONTINUE, DONE, SEND, STEPS } from "../../form.js";
import { given, move } from "../../path.js";

const main = document.getElementById("form");
const answers = {};
let step = STEPS[0];

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const radio = (id) => (choice) =>
  element(
    "p",
    {},
    element(
      "label",
      {},
      element("input", { type: "radio", name: id, value: choice, required: true, checked: answers[id] === choice }),
      choice,
    ),
  );

const field = ({ id, label, pattern, longest, lines }) => {
  const properties = { name: id, required: true, value: answers[id] ?? "" };
  const input = lines
    ? element("textarea", { ...properties, rows: lines })
    : element("input", { ...properties, pattern, maxLength: longest });
  return element("p", {}, element("label", {}, label, element("br"), input));
};

const review = () =>
  element(
    "dl",
    {},
    ...given(answers).flatMap(({ label, answer }) => [element("dt", {}, label), element("dd", {}, answer)]),
  );

const content = ({ id, choices, fields }) => choices?.map(radio(id)) ?? fields?.map(field) ?? [review()];

const go = (by) => {
  step = move(step.id, by, answers);
  show();
};

const proceed = (event) => {
  event.preventDefault();
  Object.assign(answers, Object.fromEntries(new FormData(event.target)));
  if (step.id === "review") main.replaceChildren(element("p", {}, DONE));
  else go(1);
};

const show = () => {
  const back = element("button", { type: "button", onclick: () => go(-1) }, BACK);
  const proceeding = element("button", {}, step.id === "review" ? SEND : CONTINUE);
  const fieldset = element("fieldset", {}, element("legend", {}, step.title), ...content(step));
  const buttons = step === STEPS[0] ? [proceeding] : [back, proceeding];
  main.replaceChildren(element("form", { onsubmit: proceed }, fieldset, ...buttons));
};

show();
