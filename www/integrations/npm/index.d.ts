/**
 * The class behind `<account-recovery>`. Attributes say what it does; it has no properties of its own.
 *
 * Only `define()` registers it, so `new AccountRecoveryElement()` throws before that.
 */
export class AccountRecoveryElement extends HTMLElement {
  // Without a member of its own it would be the same as any element to the compiler.
  #private;
}

/**
 * Registers the element, unless the name is taken already. On a server, where there is nothing to register with, it does
 * nothing.
 *
 * @param name The name in the page, `account-recovery` if none is given.
 */
export function define(name?: `${string}-${string}`): void;

/** What the element tells the page around it. Events bubble; no detail holds anything that was typed. */
export interface AccountRecoveryEventMap {
  /** A question is shown; the detail is its id. */
  "account-recovery-question": CustomEvent<string>;
  /** The way back in is shown; the detail is the id of the route. */
  "account-recovery-route": CustomEvent<string>;
  /** A request was sent and its arrival confirmed; the detail is its number. */
  "account-recovery-sent": CustomEvent<string>;
}

declare global {
  interface HTMLElementTagNameMap {
    "account-recovery": AccountRecoveryElement;
  }

  // The map that those of elements, documents and windows have in common.
  interface GlobalEventHandlersEventMap extends AccountRecoveryEventMap {}
}
