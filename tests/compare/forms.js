// The pages that are compared.
import { readFileSync } from "node:fs";

import { STEPS } from "./form.js";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const ofPackage = (name) => JSON.parse(read(`node_modules/${name}/package.json`)).version;
const ofCrate = (name) => read("forms/yew/Cargo.lock").match(`name = "${name}"\nversion = "(.*)"`)[1];

/** A text of the form as it appears in a page, whatever a product writes around it. */
const shown = ({ title }) => new RegExp(title.replace(/[?.]/g, "\\$&"));
const [first, second] = STEPS.map(shown);

const page = (name, folder, version) => ({ name, folder, version, first, second });

/** Each with its name, folder and version, and what appears first and after the first choice. */
export const PAGES = [
  page("Form.io", "formio", ofPackage("@formio/js")),
  page("SurveyJS", "surveyjs", ofPackage("survey-core")),
  page("rjsf", "rjsf", ofPackage("@rjsf/core")),
  page("JSON Forms", "jsonforms", ofPackage("@jsonforms/core")),
  page("FormKit", "formkit", ofPackage("@formkit/vue")),
  page("Yew by hand", "yew", ofCrate("yew")),
  // A widget beside the first question: nothing comes after it.
  { ...page("altcha", "altcha", ofPackage("altcha")), second: null },
  page("plain JS by hand", "plain", null),
];

/** Those in folders of these names; without any name, all. */
export const pages = (names) => PAGES.filter(({ folder }) => !names.length || names.includes(folder));
