// Lets rjsf check answers by functions that are made when the page is built. Its documentation recommends that for pages with
// a strict policy; here it spares the visitor the download and the run of a compiler of schemas.
import { compileSchemaValidatorsCode } from "@rjsf/validator-ajv8/compileSchemaValidators";

import { FORMS } from "./steps.js";

const functions = ({ schema }) =>
  `(() => { const exports = {}; ${compileSchemaValidatorsCode(schema)}; return exports; })()`;

const members = Object.entries(FORMS).map(([id, form]) => `${JSON.stringify(id)}: ${functions(form)}`);

/** Answers the import of `validators`: the functions of each step, by its id. */
export const validators = {
  name: "validators",
  setup: (build) => {
    build.onResolve({ filter: /^validators$/ }, () => ({ path: "validators", namespace: "validators" }));
    build.onLoad({ filter: /./, namespace: "validators" }, () => ({
      contents: `module.exports = { ${members.join(",")} };`,
      resolveDir: import.meta.dirname,
    }));
  },
};
