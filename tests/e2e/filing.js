// Files requests by keyboard: from the first question to the page that hands the request over.
import { Assistant, chosen } from "./assistant.js";

/** People with made-up names and addresses; every answer that their way asks for, and what they type. */
export const LOST_FACTOR = {
  route: "recovery-request-2fa",
  answers: {
    start: "signed-out", "sign-in": "accepted", "second-step": "nothing-left", mailbox: "readable",
    "address-state": "verified", projects: "public-repo", site: "pypi", owner: "me",
  },
  fields: {
    username: "example-user", repository: "https://github.com/example/project",
    factor: "The app was on a phone that broke.", story: "I asked “help” first.\tSorry & <thanks> \\o/",
  },
};

export const LOST_MAILBOX = {
  route: "recovery-request-email",
  answers: {
    start: "signed-out", "sign-in": "accepted", "second-step": "codes-refused", "device-check": "check-shown",
    mailbox: "lost", "address-state": "verified", "other-verified": "no", projects: "none", site: "pypi",
    owner: "team",
  },
  fields: {
    username: "example-team", story: "The company’s domain ended.", current: "team@old.example",
    wanted: "team@new.example", role: "maintainer at Example", reporter: "example-dev",
  },
  code: "9f3c51d07be2a864",
};

export const DEADLOCK = {
  route: "recovery-request-unverified-email",
  answers: {
    start: "signed-out", "sign-in": "refused", "second-step": "none", mailbox: "readable",
    "address-state": "unverified", "other-verified": "no", projects: "no-public-repo", site: "pypi", owner: "me",
  },
  fields: { username: "example.user", current: "me@mail.example", story: "No link comes.", reporter: "" },
};

export const TEST_SITE = {
  ...LOST_MAILBOX,
  route: "recovery-request-testpypi",
  answers: { ...LOST_MAILBOX.answers, site: "testpypi" },
};

/** One step on each kind of page; the page after it is what comes back. */
const STEPS = {
  route: (assistant) => assistant.proceed(),
  fields: async (assistant, { fields }) => {
    for (const [field, text] of Object.entries(fields)) await assistant.type(field, text);
    return assistant.proceed();
  },
  evidence: async (assistant, { code }) => {
    if (code) await assistant.type("code", code);
    else await assistant.press("without-evidence");
    return code ? assistant.proceed() : assistant.at("review");
  },
};

const kind = (page) => page.replace(/^route-.*/, "route");

/** Changes the site where somebody is locked out of the test site and the page is about the other one. */
export const beAbout = async (assistant, site) => {
  const { sites } = await assistant.look();
  if (site !== "testpypi" || !sites.includes("site:1")) return;
  await assistant.press("site:1");
  await assistant.until((state) => !state.sites.includes("site:1"), "the page is still about the other site");
};

/** Goes on from any page to the one with a key, by what the person knows; `visit` sees every page on the way. */
export const goTo = async (assistant, person, key, visit = async () => {}) => {
  for (;;) {
    const { page } = await assistant.until((state) => state.page !== undefined, "there is no page");
    await visit(page);
    if (page === key) return;
    if (page === "question-start") await beAbout(assistant, person.answers.site);
    if (page.startsWith("question-")) {
      const fact = page.slice("question-".length);
      await assistant.answer(fact, chosen(fact, person.answers));
    } else {
      await (STEPS[kind(page)] ?? ((it) => it.proceed()))(assistant, person);
    }
  }
};

/** Opens the hand-over of a request, and gives the texts that the review showed on the way. */
export const fileUpTo = async (page, person, key = "handover", visit = async () => {}) => {
  const assistant = new Assistant(page);
  let review = {};
  await goTo(assistant, person, key, async (shown) => {
    if (shown === "review") review = await assistant.review();
    await visit(shown);
  });
  return { assistant, review };
};

/** The number of a request is new each time, and a mail names the language that the person reads. */
export const withoutChanging = (texts) => JSON.parse(JSON.stringify(texts)
  .replaceAll(/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, "NUMBER")
  .replaceAll(/(in this language: )[\w-]+/g, "$1LANGUAGE"));
