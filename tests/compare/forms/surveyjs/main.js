// SurveyJS with its renderer for pages without a framework, which brings Preact: its leanest. Of its two style sheets the one
// without fonts, which would be fetched from elsewhere.
import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import "survey-js-ui";
import { BACK, CONTINUE, DONE, SEND, STEPS } from "../../form.js";

const equals = ([id, answer]) => `{${id}} = '${answer}'`;
const visibleIf = (when) => when?.map((all) => `(${Object.entries(all).map(equals).join(" and ")})`).join(" or ");

const field = ({ id, label, pattern, longest, lines }) => ({
  type: lines ? "comment" : "text",
  name: id,
  title: label,
  isRequired: true,
  maxLength: longest,
  rows: lines,
  validators: pattern && [{ type: "regex", regex: `^${pattern}$` }],
});

const answer = (id, title, when) => ({
  type: "expression",
  name: `${id}Given`,
  title,
  expression: `{${id}}`,
  visibleIf: visibleIf(when),
});

const review = STEPS.flatMap(({ id, title, choices, fields = [], when }) =>
  choices ? [answer(id, title, when)] : fields.map((field) => answer(field.id, field.label)),
);

const question = ({ id, title, choices }) => ({ type: "radiogroup", name: id, title, choices, isRequired: true });

const page = (step) =>
  step.choices
    ? { name: step.id, visibleIf: visibleIf(step.when), elements: [question(step)] }
    : { name: step.id, title: step.title, elements: step.fields?.map(field) ?? review };

const survey = new Model({
  pages: STEPS.map(page),
  showQuestionNumbers: "off",
  pageNextText: CONTINUE,
  pagePrevText: BACK,
  completeText: SEND,
  completedHtml: DONE,
});
survey.render(document.getElementById("form"));
