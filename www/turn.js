// Pieces of long work: between two of them the browser gets its turn.

/** Lets the browser paint and answer the person; a message, unlike a timer, comes back at once. */
export const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
