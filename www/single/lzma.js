// LZMA back to bytes, for data blocks: browsers inflate, but deflated the file would be a tenth larger, and the decoders
// that there are weigh three times this one. The format is that of the LZMA specification (Igor Pavlov, 2015-06-14) with
// lc = 4, lp = 0, pb = 0, no header and no end marker, as src/page/embed.rs writes it; so a position plays no part.

const LITERAL_CONTEXT_BITS = 4;
const LITERAL = 0x300; // probabilities of one literal context
const ONE_HALF = 1024;

/** Where each kind of decision has its probabilities; all are in one array. */
const places = (() => {
  let next = 0;
  const place = (count) => (next += count) - count;
  const lengths = () => ({ choice: place(2), low: place(8), middle: place(8), high: place(256) });
  return {
    isMatch: place(12),
    isRepeated: place(12),
    isOlder: place(36),
    isLong: place(12),
    slots: place(4 * 64),
    distances: place(115),
    align: place(16),
    fresh: lengths(),
    repeated: lengths(),
    literals: place(LITERAL << LITERAL_CONTEXT_BITS),
    count: next,
  };
})();

/** The range coder: decisions come with probabilities that adapt. */
class Decisions {
  #bytes;
  #at = 5;
  #range = 0xffffffff;
  #code = 0;
  #probabilities = new Uint16Array(places.count).fill(ONE_HALF);

  constructor(bytes) {
    this.#bytes = bytes;
    this.#code = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  }

  #normalise() {
    if (this.#range >= 2 ** 24) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#bytes[this.#at++]) >>> 0;
  }

  bit(place) {
    const probability = this.#probabilities[place];
    const bound = (this.#range >>> 11) * probability;
    const one = this.#code >= bound;
    if (one) {
      this.#range -= bound;
      this.#code -= bound;
    } else {
      this.#range = bound;
    }
    this.#probabilities[place] += one ? -(probability >> 5) : (2048 - probability) >> 5;
    this.#normalise();
    return Number(one);
  }

  /** Bits that are as likely as not. */
  even(count) {
    let value = 0;
    for (; count > 0; count -= 1) {
      this.#range >>>= 1;
      const one = this.#code >= this.#range;
      if (one) this.#code -= this.#range;
      value = (value << 1) | one;
      this.#normalise();
    }
    return value;
  }

  /** A number of so many bits, the highest first. */
  tree(place, bits) {
    let node = 1;
    while (node < 1 << bits) node = (node << 1) | this.bit(place + node);
    return node - (1 << bits);
  }

  /** The same, the lowest first. */
  reversed(place, bits) {
    let value = 0;
    for (let node = 1, bit = 0; bit < bits; bit += 1) {
      const one = this.bit(place + node);
      node = (node << 1) | one;
      value |= one << bit;
    }
    return value;
  }

  length({ choice, low, middle, high }) {
    if (!this.bit(choice)) return 2 + this.tree(low, 3);
    return this.bit(choice + 1) ? 18 + this.tree(high, 8) : 10 + this.tree(middle, 3);
  }

  /** How far back a match of a length begins; 0 is the byte before. */
  distance(length) {
    const slot = this.tree(places.slots + 64 * Math.min(length - 2, 3), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < 14) return base + this.reversed(places.distances + base - slot, bits);
    return base + (this.even(bits - 4) << 4) + this.reversed(places.align, 4);
  }
}

/** What comes out, piece by piece. */
class Unpacking {
  #filled = 0;
  #state = 0;
  #back = [0, 0, 0, 0];

  constructor(bytes, length) {
    this.decisions = new Decisions(bytes);
    this.bytes = new Uint8Array(length);
  }

  /** Goes on until so many bytes are there; says whether all are. */
  advance(bytes) {
    const end = Math.min(this.#filled + bytes, this.bytes.length);
    while (this.#filled < end) {
      if (this.decisions.bit(places.isMatch + this.#state)) this.#copy(this.#match());
      else this.#literal();
    }
    return this.#filled >= this.bytes.length;
  }

  #literal() {
    const before = this.bytes[this.#filled - 1] ?? 0;
    const place = places.literals + LITERAL * (before >> (8 - LITERAL_CONTEXT_BITS));
    let node = 1;
    // After a match the byte that would have gone on with it is a hint, as long as it is right.
    if (this.#state >= 7) {
      let hint = this.bytes[this.#filled - this.#back[0] - 1];
      for (let agreed = true; agreed && node < 0x100; hint <<= 1) {
        const expected = (hint >> 7) & 1;
        const bit = this.decisions.bit(place + ((1 + expected) << 8) + node);
        node = (node << 1) | bit;
        agreed = bit === expected;
      }
    }
    while (node < 0x100) node = (node << 1) | this.decisions.bit(place + node);
    this.bytes[this.#filled++] = node;
    this.#state = Math.max(this.#state - (this.#state < 10 ? 3 : 6), 0);
  }

  /** The length of the next match; where it begins is noted as the latest distance. */
  #match() {
    const { decisions } = this;
    const afterMatch = this.#state < 7 ? 0 : 3;
    if (!decisions.bit(places.isRepeated + this.#state)) {
      this.#state = 7 + afterMatch;
      const length = decisions.length(places.fresh);
      this.#back = [decisions.distance(length), ...this.#back.slice(0, 3)];
      return length;
    }
    const older = this.#older();
    if (older === 0 && !decisions.bit(places.isLong + this.#state)) {
      this.#state = afterMatch ? 11 : 9;
      return 1;
    }
    this.#back.unshift(...this.#back.splice(older, 1));
    this.#state = 8 + afterMatch;
    return decisions.length(places.repeated);
  }

  /** Which of the latest four distances comes again. */
  #older() {
    for (let older = 0; older < 3; older += 1) {
      if (!this.decisions.bit(places.isOlder + 12 * older + this.#state)) return older;
    }
    return 3;
  }

  #copy(length) {
    const from = this.#filled - this.#back[0] - 1;
    // One by one: a match may overlap what it makes.
    for (let at = 0; at < length; at += 1) this.bytes[this.#filled + at] = this.bytes[from + at];
    this.#filled += length;
  }
}

/** Bytes between two turns: few enough for slow devices. */
const PIECE = 16_384;

/** Unpacks to so many bytes; `turn` lets the browser paint in between. */
export const unlzma = async (bytes, length, turn) => {
  const unpacking = new Unpacking(bytes, length);
  while (!unpacking.advance(PIECE)) await turn();
  return unpacking.bytes;
};
