// The strings that the scripts of a page keep alive, from a snapshot of V8's heap; other engines hand out none.

/** Takes a snapshot after everything that nobody holds was collected. */
const snapshot = async (session) => {
  const chunks = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  return JSON.parse(chunks.join(""));
};

/** The place `heap` with all texts in it, or nothing where the engine has no such protocol. */
export const heapTexts = async (page) => {
  const session = await page.createCDPSession().catch(() => undefined);
  if (!session) return [];
  const { strings } = await snapshot(session);
  await session.detach();
  return [{ place: "heap", texts: strings }];
};
