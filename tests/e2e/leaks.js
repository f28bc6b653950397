// Searches what `traces.js` gathered for a recovery code, in all forms in which it could be recognised.

const reversed = (text) => [...text].reverse().join("");

const inGroups = (code, separator) => code.match(/.{1,4}/g).join(separator);

const bothCases = (texts) => texts.flatMap((text) => [text.toLowerCase(), text.toUpperCase()]);

/** The characters that stand for these bytes and nothing else, wherever they begin in what was encoded. */
const base64Pieces = (text) =>
  [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString("base64url");
    const whole = Math.floor(((offset + text.length) * 8) / 6);
    const piece = encoded.slice(Math.ceil((offset * 8) / 6), whole);
    return [piece, piece.replaceAll("-", "+").replaceAll("_", "/")];
  });

/** A code without what people put between its characters. */
export const normalised = (typed) => typed.replaceAll(/[\s-]/g, "");

/** Half of a code gives away too much already; and who frees memory often writes over its first bytes only. */
const halves = (text) => {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(-middle)];
};

/** What to search for: for each form of a code the texts that give it away. */
export const forms = (typed) => {
  const code = normalised(typed);
  const parts = [typed, code].flatMap(halves);
  return {
    plain: bothCases([typed, inGroups(code, "-"), inGroups(code, " ")].flatMap(halves)),
    normalised: bothCases(halves(code)),
    hex: bothCases(parts.map((text) => Buffer.from(text).toString("hex"))),
    base64: parts.flatMap(base64Pieces),
    reversed: bothCases(parts.map(reversed)),
  };
};

/** Whether bytes hold a text at any offset, in the encoding of Rust or in that of the browser. */
const holds = (bytes, text) => bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le"));

const isIn = ({ texts = [], bytes = [] }, needle) =>
  texts.some((text) => text.includes(needle)) || bytes.some((memory) => holds(memory, needle));

/** Where a code was found, as a list of `{ place, form }`. */
export const find = (traces, typed) => {
  const searched = Object.entries(forms(typed));
  return traces.flatMap((trace) =>
    searched.filter(([, needles]) => needles.some((needle) => isIn(trace, needle)))
      .map(([form]) => ({ place: trace.place, form })),
  );
};
