// Which of several languages a person gets (RFC 4647, lookup), by the likely scripts and regions of CLDR.

/** A tag in its canonical form, with script and region where it names none; nothing for what is no tag. */
const read = (tag) => {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return { tag: String(new Intl.Locale(tag)), language, script, region };
  } catch {
    return undefined;
  }
};

/** Same tag, same region, same writing; the same language in another writing only when nothing else is there. */
const likenesses = [
  (a, b) => a.tag === b.tag,
  (a, b) => a.language === b.language && a.script === b.script && a.region === b.region,
  (a, b) => a.language === b.language && a.script === b.script,
];

/** Browsers put `zh` after `zh-TW`: a tag that an earlier one begins with says nothing new. */
const isRest = (tag, at, tags) => tags.slice(0, at).some((earlier) => earlier.startsWith(`${tag}-`));

/**
 * The best of the available languages for somebody who wants these, the best first; nothing if none of them will do.
 * Who reads `zh-TW` and `en` gets English before Chinese in the other writing.
 */
export const choose = (wanted, available) => {
  const theirs = wanted.filter(Boolean).filter((tag, at, tags) => !isRest(tag, at, tags)).map(read).filter(Boolean);
  const ours = available.map((name) => ({ ...read(name), name }));
  for (const one of theirs) {
    for (const alike of likenesses) {
      const found = ours.find((other) => alike(one, other));
      if (found) return found.name;
    }
  }
  return theirs.map((one) => ours.find((other) => other.language === one.language)).find(Boolean)?.name;
};

/** Where the tab keeps the language that the person chose, and that of the place where they did. */
const KEY = "account-recovery-language";

/** The language of the place where an element stands. */
const around = (element) => element.closest("[lang]")?.lang || "-";

/** The language that was chosen in this tab, in places of this language: a link to a page in another one counts more. */
const chosen = (here) => {
  try {
    const [language, place] = sessionStorage.getItem(KEY)?.split(" ") ?? [];
    return place === here ? language : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The language for an element: the one that the person chose in this tab; else that of the place where the element
 * stands, or of the browser, which comes first where the element says `languages="browser"`.
 */
export const languageOf = (element, available) => {
  const here = around(element);
  const orders = [[here], navigator.languages];
  if (element.getAttribute("languages") === "browser") orders.reverse();
  return [[chosen(here)], ...orders].map((wanted) => choose(wanted, available)).find(Boolean);
};

/** Keeps a choice for the tab; where the browser keeps nothing, it holds until the page is left. */
export const keepLanguage = (element, language) => {
  try {
    sessionStorage.setItem(KEY, `${language} ${around(element)}`);
  } catch {
    // Nothing more can be done.
  }
};
