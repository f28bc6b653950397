// The way through the form, for the products that leave it to the page.
import { STEPS } from "./form.js";

const holds = (answers) => (all) => Object.entries(all).every(([id, answer]) => answers[id] === answer);

/** The steps that somebody with these answers goes through. */
export const path = (answers) => STEPS.filter(({ when }) => !when || when.some(holds(answers)));

/** The step so many steps after this one, on the way of somebody with these answers. */
export const move = (id, by, answers) => {
  const steps = path(answers);
  return steps[steps.findIndex((step) => step.id === id) + by];
};

/** What was asked and answered, for the last step. */
export const given = (answers) =>
  path(answers)
    .flatMap(({ id, title, choices, fields = [] }) => (choices ? [{ id, label: title }] : fields))
    .map(({ id, label }) => ({ label, answer: answers[id] }));
