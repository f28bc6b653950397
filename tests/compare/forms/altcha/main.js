// The widget of altcha beside the first question, which is HTML by hand since altcha has no forms: only here for scale. Its
// bundle without workers is the leanest; the one that this page needs is only loaded when somebody ticks the box.
import "altcha/altcha.css";
import "altcha/external";

import { CONTINUE, STEPS } from "../../form.js";

const [{ id, title, choices }] = STEPS;
const radio = (choice) => `<p><label><input type="radio" name="${id}" value="${choice}" required>${choice}</label></p>`;

globalThis.$altcha.algorithms.set("PBKDF2/SHA-256", () => new Worker("worker.js", { type: "module" }));
document.getElementById("form").innerHTML = `<form>
  <fieldset><legend>${title}</legend>${choices.map(radio).join("")}</fieldset>
  <altcha-widget challenge="challenge.json"></altcha-widget>
  <button>${CONTINUE}</button>
</form>`;
