// What somebody may write who uses the package, and what not: it is compiled, never run.
import { AccountRecoveryElement, define, type AccountRecoveryEventMap } from "account-recovery";
import "account-recovery/define";

define();
define("own-help");
// @ts-expect-error The name of a custom element has a hyphen.
define("help");

const made: AccountRecoveryElement = document.createElement("account-recovery");
const found: AccountRecoveryElement | null = document.querySelector("account-recovery");
// @ts-expect-error Not every element is one.
const other: AccountRecoveryElement = document.createElement("p");
// @ts-expect-error What it does is said by attributes.
made.service = "pypi";

made.addEventListener("account-recovery-question", ({ detail }) => detail.toUpperCase());
found?.addEventListener("account-recovery-route", (event: CustomEvent<string>) => event.detail);
document.addEventListener("account-recovery-sent", ({ detail }) => detail.length);
// @ts-expect-error A detail is a text.
made.addEventListener("account-recovery-sent", ({ detail }) => detail.request);

// No event is left out, and there are no others.
export const heard: Record<keyof AccountRecoveryEventMap, true> = {
  "account-recovery-question": true,
  "account-recovery-route": true,
  "account-recovery-sent": true,
};

export const isHelp = (element: Element): element is AccountRecoveryElement => element instanceof AccountRecoveryElement;
export { other };
