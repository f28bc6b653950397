// Runs in a page from its beginning: sees when the first question is painted, answers it as soon as it can be, and sees
// when the second is painted. Looks at every frame, and presses again and again, as nobody could faster.

/**
 * `root` is the element in whose shadow the form is, if it is in one; `hand` how many milliseconds a product needs from the
 * choice to the press, without which it goes wrong; the rest are texts on the page.
 */
export const watch = ({ root, hand, first, choice, proceed, second }) => {
  const times = {};
  /** The browser tells of a long task some time after it. */
  const NOTICE = 500;
  /** From one press to the next, in milliseconds; more presses would hold up the page themselves. */
  const AGAIN = 100;
  globalThis.measured = new Promise((resolve) => {
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
    /** What tasks took of the time before, beyond the 50 ms each that nobody notices. */
    const blocked = (end) =>
      tasks.filter(({ startTime }) => startTime < end).reduce((sum, { duration }) => sum + duration - 50, 0);
    const inside = () => (root && document.querySelector(root)?.shadowRoot) || document.body;
    const shown = (text) => {
      const place = inside();
      if (!place?.textContent.includes(text)) return false;
      const all = [...place.querySelectorAll("h1, h2, h3, h4, h5, h6, legend, label, span, p, div")];
      return all.some((element) => element.textContent.trim().startsWith(text) && element.checkVisibility());
    };
    const afterPaint = (run) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => run(performance.now());
      port2.postMessage(0);
    };
    const visible = (element) => element.checkVisibility();
    const choose = () => {
      const labels = [...inside().querySelectorAll("label")].filter(visible);
      const label = labels.find((one) => one.textContent.trim() === choice);
      const radio = label?.control ?? label?.querySelector("input");
      if (radio && !radio.checked) radio.click();
      return Boolean(radio);
    };
    const press = () => {
      const buttons = [...inside().querySelectorAll("button, input[type=button], input[type=submit]")].filter(visible);
      buttons.find((one) => (one.textContent || one.value).trim() === proceed)?.click();
    };
    const answer = () => {
      if (!choose()) return;
      if (hand) setTimeout(press, hand);
      else press();
    };
    let pressed = -Infinity;
    const look = () => {
      if (!times.visible && shown(first)) {
        times.visible = true;
        afterPaint((now) => (times.visible = now));
      }
      if (second && shown(second)) {
        afterPaint((usable) => setTimeout(() => resolve({ ...times, usable, blocked: blocked(usable) }), NOTICE));
        return;
      }
      if (second && typeof times.visible === "number" && performance.now() - pressed > AGAIN + hand) {
        pressed = performance.now();
        answer();
      }
      if (!second && typeof times.visible === "number") resolve(times);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
};

/** Runs in a page from its beginning: notes every WebAssembly memory, without keeping it. */
export const noteMemories = () => {
  const noted = [];
  const note = (value) => value instanceof WebAssembly.Memory && noted.push(new WeakRef(value));
  const look = (made) => {
    Object.values((made.instance ?? made).exports).forEach(note);
    return made;
  };
  const { instantiate, instantiateStreaming, Instance } = WebAssembly;
  WebAssembly.instantiate = (...order) => instantiate(...order).then(look);
  WebAssembly.instantiateStreaming = (...order) => instantiateStreaming(...order).then(look);
  WebAssembly.Instance = new Proxy(Instance, { construct: (target, order) => look(new target(...order)) });
  globalThis.wasmBytes = () => noted.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0);
};
