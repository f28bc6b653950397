// What the person reads about each fault of the network, by channel.

/** On every channel, unless the next table says otherwise. */
const SAID = {
  "reset": /could not be reached/,
  "hang-before": /may have arrived/,
  "hang-after": /may have arrived/,
  "reset-after": /could not be reached/,
  // Firefox gives what came until then.
  "cut": /could not be reached|not in the way of a support system/,
  "error-with-200": /refused/,
  "moved": /could not be reached/,
  "too-large": /error 413/,
  "invalid": /did not accept/,
  "busy-seconds": /asks you to wait 3 seconds/,
  "busy-date": /asks you to wait \d+ seconds/,
  "broken": /error 500/,
  "broken-after": /error 502/,
  "wrong-type": /not in the way of a support system/,
  "huge": /not in the way of a support system/,
  "drip": /stored/,
  "offline": /could not be reached/,
  "no-cors": /could not be reached/,
};

const ELSEWHERE = {
  "post-json": { "invalid": /not an address that takes mail/ },
  "post-form": {
    "error-with-200": /not in the way of a support system/,
    "no-cors": /stored/,
  },
};

/** Why a fault cannot befall a channel. */
export const DOES_NOT_APPLY = {
  "post-form": {
    cut: "the answer is an address without a text",
    drip: "the answer is an address without a text",
  },
};

export const said = (channel, fault) => ELSEWHERE[channel]?.[fault] ?? SAID[fault];
