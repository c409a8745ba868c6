import { chanceFrom, oneOf } from '../../../tools/bench/chance';

/** Bytes with one thing wrong, and where in the original ones: from `from` up to `to`. */
export type Mutated = { bytes: Buffer; kind: Kind; from: number; to: number };

const kinds = ['flip', 'delete', 'insert', 'duplicate', 'truncate'] as const;
type Kind = (typeof kinds)[number];

const likely = [
  '"',
  '""',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\n',
  '\r\n',
  ';',
  '\0',
  '\u2028',
  'é',
];

/** Does one thing to the bytes, the same for the same seed: changes a few, takes some away, puts some in, doubles some, or ends early. */
export const mutated = (bytes: Buffer, seed: number): Mutated => {
  const chance = chanceFrom(seed * 2_654_435 + 1);
  const upTo = (most: number) => Math.floor(chance() * most);
  const kind = oneOf(chance, kinds);
  const from = upTo(bytes.length);
  const length = 1 + upTo(chance() < 0.5 ? 1 : chance() < 0.8 ? 8 : 400);
  const to = Math.min(bytes.length, from + length);
  const any = () => Buffer.from(Array.from({ length: 1 + upTo(4) }, () => upTo(256)));
  const wrong = chance() < 0.6 ? Buffer.from(oneOf(chance, likely)) : any();
  const joined = (...parts: Uint8Array[]) => Buffer.concat(parts);
  const [before, touched, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, to),
    bytes.subarray(to),
  ];
  switch (kind) {
    case 'flip': {
      const end = Math.min(bytes.length, from + wrong.length);
      return { kind, from, to: end, bytes: joined(before, wrong, bytes.subarray(end)) };
    }
    case 'delete':
      return { kind, from, to, bytes: joined(before, after) };
    case 'insert':
      return { kind, from, to: from, bytes: joined(before, wrong, bytes.subarray(from)) };
    case 'duplicate':
      return { kind, from, to, bytes: joined(before, touched, touched, after) };
    case 'truncate':
      return { kind, from, to: bytes.length, bytes: before };
  }
};
