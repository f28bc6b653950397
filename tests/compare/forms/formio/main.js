// Form.io with its wizard and its own style sheet. Its templates are made for Bootstrap, but work without its style sheet, so
// the page does without. Of its components it has only those in use, a fifth less to download than with all of them.
import "@formio/js/dist/formio.form.min.css";
import form from "@formio/js/lib/cjs/Form";
import registry from "@formio/js/lib/cjs/components/Components";
import html from "@formio/js/lib/cjs/components/html/HTML";
import panel from "@formio/js/lib/cjs/components/panel/Panel";
import radio from "@formio/js/lib/cjs/components/radio/Radio";
import textarea from "@formio/js/lib/cjs/components/textarea/TextArea";
import textfield from "@formio/js/lib/cjs/components/textfield/TextField";

import { BACK, CONTINUE, DONE, SEND, STEPS } from "../../form.js";

const equals = ([id, answer]) => ({ "==": [{ var: `data.${id}` }, answer] });
const conditional = (when) =>
  when && { json: { or: when.map((all) => ({ and: Object.entries(all).map(equals) })) } };

const question = ({ id, title, choices }) => ({
  type: "radio",
  key: id,
  label: title,
  values: choices.map((choice) => ({ label: choice, value: choice })),
  dataType: "string",
  validate: { required: true },
});

const field = ({ id, label, pattern, longest, lines }) => ({
  type: lines ? "textarea" : "textfield",
  key: id,
  label,
  rows: lines,
  validate: { required: true, pattern, maxLength: longest },
});

const given = (id, label) => `{% if (data.${id}) { %}<dt>${label}</dt><dd>{{ data.${id} }}</dd>{% } %}`;

const review = () => ({
  type: "htmlelement",
  key: "given",
  tag: "dl",
  refreshOnChange: true,
  content: STEPS.flatMap(({ id, title, choices, fields = [] }) =>
    choices ? given(id, title) : fields.map(({ id, label }) => given(id, label)),
  ).join(""),
});

const heading = (title) => ({ type: "htmlelement", key: "heading", tag: "h2", content: title });

const page = (step) => ({
  type: "panel",
  key: `${step.id}Page`,
  title: step.title,
  breadcrumb: "none",
  conditional: conditional(step.when),
  components: step.choices ? [question(step)] : [heading(step.title), ...(step.fields?.map(field) ?? [review()])],
});

const main = document.getElementById("form");
const options = {
  buttonSettings: { showCancel: false },
  i18n: { en: { next: CONTINUE, previous: BACK, submit: SEND } },
  language: "en",
};

// These modules are CommonJS: what they export is one level down.
const Form = form.default;
registry.default.setComponents({
  htmlelement: html.default,
  panel: panel.default,
  radio: radio.default,
  textarea: textarea.default,
  textfield: textfield.default,
});
const wizard = await new Form(main, { display: "wizard", components: STEPS.map(page) }, options).ready;
wizard.nosubmit = true;
wizard.on("submit", () => main.replaceChildren(DONE));
