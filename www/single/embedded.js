// The way back from the data blocks of a single file to their bytes; src/page/embed.rs made them.
import { turn } from "../turn.js";
import { unlzma } from "./lzma.js";

/** The value of a character: those from ! to ~ count from 0, without <. */
const value = (text, at) => {
  const place = text.charCodeAt(at);
  return place - (place > 60 ? 34 : 33);
};

/** Pairs of characters beyond those that thirteen bits need. */
const SPARE = 93 ** 2 - 2 ** 13;

/**
 * Two characters hold thirteen bits, or fourteen where the thirteen are one of the first numbers; a last one alone six.
 * The least significant come first.
 */
const unpack = (text) => {
  const bytes = new Uint8Array((text.length * 7) >> 3);
  let queue = 0;
  let length = 0;
  let filled = 0;
  for (let at = 0; at < text.length; at += 2) {
    const pair = at + 1 < text.length;
    const read = value(text, at) + (pair ? value(text, at + 1) * 93 : 0);
    queue |= read << length;
    if (!pair) length += 6;
    else length += (read & 8191) < SPARE ? 14 : 13;
    for (; length >= 8; length -= 8, queue >>= 8) bytes[filled++] = queue;
  }
  return bytes.subarray(0, filled);
};

/** The bytes of a data block: their number in four bytes, the lowest first, then LZMA. */
export const embedded = async (id) => {
  const packed = unpack(document.getElementById(id).textContent);
  const length = new DataView(packed.buffer).getUint32(0, true);
  return unlzma(packed.subarray(4), length, turn);
};
