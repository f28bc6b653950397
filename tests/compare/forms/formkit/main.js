// FormKit as its guide to production recommends: only the inputs, rules and messages in use, no theme. Its templates are
// written as the functions that Vue would compile them to, so that the page does without the compiler.
import { createI18nPlugin, en } from "@formkit/i18n";
import { createLibraryPlugin, form, radio, text, textarea } from "@formkit/inputs";
import { length, matches, required } from "@formkit/rules";
import { createValidationPlugin } from "@formkit/validation";
import { FormKit, bindings, plugin } from "@formkit/vue";
import { createApp, h, ref, shallowRef } from "vue";

import { BACK, CONTINUE, DONE, SEND, STEPS } from "../../form.js";
import { given, move } from "../../path.js";

const question = ({ id, title, choices }) =>
  h(FormKit, { type: "radio", name: id, label: title, options: choices, validation: "required" });

const field = ({ id, label, pattern, longest, lines }) =>
  h(FormKit, {
    type: lines ? "textarea" : "text",
    name: id,
    label,
    rows: lines,
    validation: pattern
      ? [["required"], ["matches", new RegExp(`^${pattern}$`)], ["length", 1, longest]]
      : [["required"]],
  });

const review = (answers) =>
  h(
    "dl",
    given(answers).map(({ label, answer }) => [h("dt", label), h("dd", answer)]),
  );

const content = (step, answers) => {
  if (step.choices) return [question(step)];
  return [h("h2", step.title), ...(step.fields?.map(field) ?? [review(answers)])];
};

const page = (step, answers, go) =>
  h(
    FormKit,
    { type: "form", key: step.id, value: { ...answers }, actions: false, onSubmit: (values) => go(1, values) },
    () => [
      ...content(step, answers),
      step !== STEPS[0] && h("button", { type: "button", onClick: () => go(-1) }, BACK),
      h("button", { type: "submit" }, step.id === "review" ? SEND : CONTINUE),
    ],
  );

const setup = () => {
  const answers = ref({});
  const step = shallowRef(STEPS[0]);
  const go = (by, values) => {
    answers.value = { ...answers.value, ...values };
    step.value = move(step.value.id, by, answers.value);
  };
  return () => (step.value ? page(step.value, answers.value, go) : h("p", DONE));
};

const { required: missing, matches: different, length: lengths } = en.validation;
const { incomplete } = en.ui;
const config = {
  plugins: [
    createLibraryPlugin({ form, radio, text, textarea }),
    createValidationPlugin({ length, matches, required }),
    createI18nPlugin({
      en: { ui: { incomplete }, validation: { required: missing, matches: different, length: lengths } },
    }),
    bindings,
  ],
};
createApp({ setup }).use(plugin, config).mount("#form");
