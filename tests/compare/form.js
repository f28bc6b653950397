// The form that the page is compared with other products by: six steps that branch. Every page in `forms` is made from this
// description in its product's own way, and asks the same in the same words; the page in Rust repeats it, as it cannot read
// it. Where a product leaves a choice, the page has the one that makes it smaller or faster, and a comment says so.
//
// To build the pages and check that each of them behaves as described here (`yew` needs cargo with the target
// wasm32-unknown-unknown, wasm-bindgen and wasm-opt; see `build.js`):
//
//     npm ci --prefix tests/compare
//     node tests/compare/build.js target/forms
//     CHROMIUM=/usr/bin/chromium node tests/compare/forms.check.js target/forms

const LOCKED_OUT = "I cannot get in anywhere";
const SIGNED_IN = "One browser is still signed in";
const SOMETHING_ELSE = "I want something else";
const GOES_ON = "It goes on";

/**
 * A step with `choices` is a question, one with `fields` is typed, and the last shows what was answered. A step with `when`
 * is only shown where one of these sets of answers was given.
 */
export const STEPS = [
  {
    id: "start",
    title: "Where are you right now?",
    choices: [LOCKED_OUT, SIGNED_IN, "A page says too many tries", SOMETHING_ELSE],
  },
  {
    id: "signIn",
    title: "What does the sign-in page say to your password?",
    choices: [GOES_ON, "It refuses the password", "It does not know the name"],
    when: [{ start: LOCKED_OUT }],
  },
  {
    id: "secondStep",
    title: "What does the page after the password ask?",
    choices: ["Nothing", "A number from an app", "A recovery code", "I have none of these"],
    when: [{ start: LOCKED_OUT, signIn: GOES_ON }, { start: SIGNED_IN }],
  },
  {
    id: "mailbox",
    title: "Can you read mail sent to the address of the account?",
    choices: ["Yes", "No", "Not sure"],
    when: [{ start: LOCKED_OUT }, { start: SIGNED_IN }, { start: SOMETHING_ELSE }],
  },
  {
    id: "details",
    title: "What support needs",
    fields: [
      // With `-` escaped, as browsers and validators read patterns by the rules of Unicode.
      { id: "username", label: "Username", pattern: "[A-Za-z0-9._\\-]+", longest: 50 },
      { id: "happened", label: "What happened", lines: 4 },
    ],
  },
  { id: "review", title: "Check your answers" },
];

export const CONTINUE = "Continue";
export const BACK = "Back";
export const SEND = "Send";
export const DONE = "Done";
