// A definition of one's own, by the address of a pack that `account-recovery compile` wrote. It comes by fetch, not as a
// module: whoever may change a definition can put no script into the page, and what is not as its digest says is never
// looked at. The page's connect-src names the address of the pack beside that of the endpoint.

export const release = "@release@";

/** Digests as Subresource Integrity writes them. Browsers pass over any other text as if it were not there. */
const DIGEST = /^sha(256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}$/;

/** How long after a refusal the browser may tell that the policy was the reason, in milliseconds. */
const NOTICE = 50;

/** Runs a task; gives whether the policy of the page let it fetch. */
const isAllowed = async (task) => {
  let allowed = true;
  const note = ({ effectiveDirective, disposition }) => {
    if (effectiveDirective === "connect-src" && disposition === "enforce") allowed = false;
  };
  addEventListener("securitypolicyviolation", note);
  await task().catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, NOTICE));
  removeEventListener("securitypolicyviolation", note);
  return allowed;
};

const load = async (address, options) => {
  const reply = await fetch(address, options);
  if (!reply.ok) throw new Error(`definition-missing: ${address} answers ${reply.status}; correct the attribute definition`);
  return new Uint8Array(await reply.arrayBuffer());
};

/** Finds out why a pack did not come: a refusal, a wrong digest and a lost connection look alike. */
const reason = async (address) => {
  const again = () => load(address);
  if (!(await isAllowed(again))) {
    return `definition-barred: the Content-Security-Policy of this page keeps ${address} out; add it to connect-src`;
  }
  return again().then(
    () => `definition-changed: ${address} is not what definition-integrity says; put both there as \`account-recovery compile\` wrote them`,
    () => `definition-unreachable: ${address} did not come; correct the attribute definition, or let its server answer this page (CORS)`,
  );
};

const fetchPack = async (address, integrity) => {
  if (integrity !== "" && !DIGEST.test(integrity)) {
    throw new Error("definition-digest: definition-integrity is no digest; copy the line that `account-recovery compile` printed");
  }
  try {
    return await load(address, { integrity, credentials: "same-origin" });
  } catch (fault) {
    throw fault instanceof TypeError ? new Error(await reason(address)) : fault;
  }
};

/** The definition that an element names. All of it comes at once, so there is nothing left to load after the questions. */
export const own = (element) => {
  const address = new URL(element.getAttribute("definition"), document.baseURI).href;
  const integrity = element.getAttribute("definition-integrity") ?? "";
  return { questions: () => fetchPack(address, integrity), plans: async () => new Uint8Array() };
};
