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
  let low = new Uint32Array(capacity);
  let high = new Uint32Array(capacity);
  // Twice as many slots as texts at most, so a free one is near. 0: free; else the number, from 1.
  let slots = new Uint32Array(capacity * 2);
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
    let slot = hashLow & mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number === -1) return slot;
      if (low[number] === hashLow && high[number] === hashHigh) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    capacity *= 2;
    low = grown(low, capacity);
    high = grown(high, capacity);
    slots = new Uint32Array(capacity * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number += 1) {
      let slot = (low[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }

  return {
    of: (text) => {
      hash(text);
      const slot = slotOf();
      const known = slots[slot] ?? 0;
      if (known !== 0) return known - 1;
      low[size] = hashLow;
      high[size] = hashHigh;
      size += 1;
      slots[slot] = size;
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
