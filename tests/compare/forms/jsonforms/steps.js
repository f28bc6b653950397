// The schema of all answers, and for each step a category with the rule that shows it.
import { STEPS } from "../../form.js";

const property = ({ pattern, longest }) => ({
  type: "string",
  minLength: 1,
  ...(pattern && { pattern: `^${pattern}$`, maxLength: longest }),
});

const schema = ({ id, choices, fields = [] }) => ({
  type: "object",
  required: choices ? [id] : fields.map(({ id }) => id),
  properties: choices
    ? { [id]: { type: "string", enum: choices } }
    : Object.fromEntries(fields.map((field) => [field.id, property(field)])),
});

const control = (id, label, options) => ({ type: "Control", scope: `#/properties/${id}`, label, options });

const field = ({ id, label, lines }) => control(id, label, { multi: !!lines });

const elements = ({ id, title, choices, fields = [] }) =>
  choices ? [control(id, title, { format: "radio" })] : [{ type: "Group", label: title, elements: fields.map(field) }];

const all = (answers) => ({
  required: Object.keys(answers),
  properties: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { const: answer }])),
});

const rule = (when) => ({ effect: "SHOW", condition: { scope: "#", schema: { anyOf: when.map(all) } } });

/** What JSON Forms needs for each step. */
export const CATEGORIES = STEPS.map((step) => ({
  id: step.id,
  schema: schema(step),
  category: { type: "Category", ...(step.when && { rule: rule(step.when) }) },
  uischema: { type: "VerticalLayout", elements: elements(step) },
}));
