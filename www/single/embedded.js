// The way back from the data blocks of a single file to their bytes; src/page/single.rs made them.

/** The bytes of a data block, which the browser inflates; one that is too old for that fails here. */
export const embedded = async (id) => {
  const { textContent } = document.getElementById(id);
  const packed = Uint8Array.from(atob(textContent), (character) => character.charCodeAt(0));
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
};
