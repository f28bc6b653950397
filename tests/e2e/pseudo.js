// A language that nobody speaks, made from English: every text is half as long again, has marks on its letters and stands
// in brackets. What is cut off or was never translated is seen at once.
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { TextElement, Transformer, parse, serialize } from "@fluent/syntax";

import { temporaryFolder } from "./server.js";

/** The tag that CLDR has for it. */
export const PSEUDO = "en-XA";

export const [OPEN, CLOSE] = ["\u27E6", "\u27E7"];

const SERVICES = fileURLToPath(new URL("../../src/services", import.meta.url));

const PLAIN = "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ";
const MARKED = "áćéĝĥíĵķĺńóŕšťúŵýžÁĆÉĜĤÍĴĶĹŃÓŔŠŤÚŴÝŽ";
const marks = new Map([...PLAIN].map((letter, at) => [letter, [...MARKED][at]]));

/** Vowels twice, which makes words longer and not only texts. */
const strange = (text) => text.replace(/[aeiouy]/gi, "$&$&").replace(/[a-z]/gi, (letter) => marks.get(letter) ?? letter);

/** What stays as the service shows it: words in backticks, and quotations of its pages. */
const KEPT = /(`[^`]*`|“[^”]*”)/;

const translate = (text) => text.split(KEPT).map((part, at) => (at % 2 === 1 ? part : strange(part))).join("");

/** Messages that repeat a label of the form, which is not translated. */
const QUOTATION = /^(entry|tick)-/;

class Translator extends Transformer {
  visitMessage(message) {
    this.isQuotation = QUOTATION.test(message.id.name);
    return this.genericVisit(message);
  }

  visitPattern(pattern) {
    const elements = pattern.elements.map((element) =>
      element instanceof TextElement && !this.isQuotation ? new TextElement(translate(element.value)) : element);
    pattern.elements = [new TextElement(OPEN), ...elements, new TextElement(CLOSE)];
    return pattern;
  }
}

/** A file of Fluent in the language. */
export const pseudo = (source) => serialize(new Translator().visit(parse(source, { withSpans: false })), {});

/** A copy of the definition of PyPI that has the language, too. */
export const definition = async () => {
  const folder = await temporaryFolder();
  const pypi = join(SERVICES, "pypi");
  for (const [from, to] of [[join(pypi, "en.ftl"), `${PSEUDO}.ftl`], [join(SERVICES, "en.ftl"), `words.${PSEUDO}.ftl`]]) {
    await writeFile(join(folder, to), pseudo(await readFile(from, "utf8")));
  }
  await cp(join(pypi, "en.ftl"), join(folder, "en.ftl"));
  const service = await readFile(join(pypi, "service.toml"), "utf8");
  const languages = `languages = ["en", "${PSEUDO}"]`;
  await writeFile(join(folder, "service.toml"), service.replace(/^languages = .*$/m, languages));
  return folder;
};
