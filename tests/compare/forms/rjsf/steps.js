// A schema for each step, since rjsf leaves steps to the page.
import { STEPS } from "../../form.js";

const question = ({ id, title, choices }) => ({
  schema: { type: "object", required: [id], properties: { [id]: { type: "string", title, enum: choices } } },
  uiSchema: { [id]: { "ui:widget": "radio" } },
});

const property = ({ id, label, pattern, longest }) => [
  id,
  { type: "string", title: label, ...(pattern && { pattern: `^${pattern}$`, maxLength: longest }) },
];

const area = ({ id, lines }) => [id, { "ui:widget": "textarea", "ui:options": { rows: lines } }];

const details = ({ title, fields }) => ({
  schema: {
    title,
    type: "object",
    required: fields.map(({ id }) => id),
    properties: Object.fromEntries(fields.map(property)),
  },
  uiSchema: Object.fromEntries(fields.filter(({ lines }) => lines).map(area)),
});

const review = ({ title }) => ({ schema: { title, type: "object" }, uiSchema: {} });

const form = (step) => (step.choices ? question(step) : step.fields ? details(step) : review(step));

/** What rjsf needs for each step, by its id. */
export const FORMS = Object.fromEntries(STEPS.map((step) => [step.id, form(step)]));
