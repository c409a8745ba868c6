/** Numbers for texts, in the order in which they came, from 0. */
export type TextIndex = {
  /** The number of a text, which it gets if it has none. */
  of: (text: string) => number;
  /** The number of a text, or -1. */
  find: (text: string) => number;
  readonly size: number;
};

/**
 * An index that keeps 64 bits of each text and not the text, so that a million fit into 16 MB. Two texts of a million
 * are taken for one with a chance of 1 in 30 million.
 */
export function textIndex(): TextIndex {
  let size = 0;
  let capacity = 1 << 12;
  let high = new Uint32Array(capacity);
  // Pairs of a number, from 1 (0: free), and the lower half of its text's hash, so that both come from memory at once.
  // There are twice as many as texts at most, so a free one is near.
  let slots = new Uint32Array(capacity * 4);
  let hashLow = 0;
  let hashHigh = 0;

  function hash(text: string): void {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    // Two units at a time: they are 32 bits.
    for (let at = 0; at < text.length; at += 2) {
      const units =
        text.charCodeAt(at) ^ (at + 1 < text.length ? text.charCodeAt(at + 1) << 16 : 0);
      a = Math.imul(a ^ units, 0x9e3779b1);
      b = Math.imul(b ^ units, 0x5f356495);
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    a ^= text.length;
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    hashLow = a >>> 0;
    hashHigh = b >>> 0;
  }

  /** The slot of the hashed text, or the free one where it belongs. */
  function slotOf(): number {
    const mask = slots.length - 1;
    let slot = (hashLow << 1) & mask;
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0) return slot;
      if (slots[slot + 1] === hashLow && high[number - 1] === hashHigh) return slot;
      slot = (slot + 2) & mask;
    }
  }

  function grow(): void {
    capacity *= 2;
    high = grown(high, capacity);
    const before = slots;
    slots = new Uint32Array(capacity * 4);
    const mask = slots.length - 1;
    for (let from = 0; from < before.length; from += 2) {
      const number = before[from] ?? 0;
      if (number === 0) continue;
      const low = before[from + 1] ?? 0;
      let slot = (low << 1) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = number;
      slots[slot + 1] = low;
    }
  }

  return {
    of: (text) => {
      hash(text);
      const slot = slotOf();
      const known = slots[slot] ?? 0;
      if (known !== 0) return known - 1;
      high[size] = hashHigh;
      size += 1;
      slots[slot] = size;
      slots[slot + 1] = hashLow;
      if (size === capacity) grow();
      return size - 1;
    },
    find: (text) => {
      hash(text);
      return (slots[slotOf()] ?? 0) - 1;
    },
    get size() {
      return size;
    },
  };
}

function grown(numbers: Uint32Array, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(numbers);
  return larger;
}
