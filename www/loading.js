// What a page loads while the person is at it: the bundle with everything after the questions, and other languages. A
// saved page has all of it from the start, and does without this module.

const join = (first, rest) => {
  const whole = new Uint8Array(first.length + rest.length);
  whole.set(first);
  whole.set(rest, first.length);
  return whole;
};

/** What the element hands over as `stay` is alike for all of its time in a page; these parts of it change. */
export const loading = (stay) => {
  const { signal, definitions, parts } = stay;
  let hasPlans = false;

  /** Runs a step; what cannot be loaded is said, and the page stays as it is. */
  const attempt = async (step, isTyped = false) => {
    try {
      await step();
    } catch (fault) {
      if (signal.aborted) return;
      stay.say(stay.assistant.notLoaded, fault);
      // What was made of a code, and a file, are not kept: such a page does not load itself again.
      parts.again?.(stay.element, stay.root, fault, isTyped || hasPlans);
    }
  };

  /** The assistant of the other bundle, with the definition in the language that is the page's when all is there. */
  const load = async () => {
    const { definition, questions } = stay;
    const [Assistant, plans] = await Promise.all([stay.ready("plan"), definition.plans()]);
    if (definition !== stay.definition) return load();
    return [Assistant, join(questions, plans)];
  };

  /** Makes evidence; should a part of that not come, the code is the person's to keep, so the page stays. */
  const makeEvidence = (...order) =>
    parts.makeEvidence(...order).then((made) => {
      stay.say();
      return made;
    }, (fault) => {
      parts.again?.(stay.element, stay.root, fault, true);
      throw fault;
    });

  /** Goes on in the bundle that has everything after the questions. */
  const goOn = (bookmark, file) =>
    attempt(async () => {
      const [Assistant, whole] = await load();
      if (signal.aborted) return;
      if (hasPlans) {
        if (file) stay.assistant.open(file);
        return;
      }
      const next = stay.make(Assistant, whole, makeEvidence);
      stay.assistant.free();
      stay.assistant = next;
      hasPlans = true;
      parts.watch(stay.endpoint, next, signal);
      stay.say();
      next.resume(bookmark);
      if (file) next.open(file);
    }, Boolean(file));

  /** Goes on in another language; what the other bundle wants of it is loaded too, if that takes over meanwhile. */
  const speak = (language) =>
    attempt(async () => {
      const definition = definitions[language];
      const { assistant } = stay;
      const [questions, plans] = await Promise.all([definition.questions(), hasPlans ? definition.plans() : []]);
      if (signal.aborted) return undefined;
      if (assistant !== stay.assistant) return speak(language);
      if (!assistant.speak(join(questions, plans))) return undefined;
      Object.assign(stay, { definition, questions });
      parts.keepLanguage(stay.element, language);
      stay.say();
      return undefined;
    });

  /** Loads what comes after the questions. Should that fail, it is tried again when needed. */
  const fetchPlans = () => Promise.all([parts.bundle("plan"), stay.definition.plans()]).catch(() => {});
  /** From the next question on, so that the first comes quickly. */
  const loadAhead = () => stay.element.addEventListener("account-recovery-question", fetchPlans, { once: true, signal });

  return { goOn, loadAhead, speak: Object.keys(definitions).length > 1 ? speak : undefined };
};
