import type { Source } from '../../../src/rules/record';

/** A record of an option, its moments in days from the end of the term that the license states. */
export type RecordFields = {
  kind: 'quote' | 'quote-closed' | 'cancellation' | 'cancellation-withdrawn' | 'void';
  source?: Source;
  at?: number;
  quote?: string;
  issuedOn?: number;
  validUntil?: number;
  outcome?: string;
  effective?: 'at-once' | 'at-term-end';
  termEnd?: number;
  /** A record of the same option by its id. */
  target?: string;
  id?: string;
};

/** A cancellation as the table of the model reads it, in days. */
export type Cancelled = { at: number; effective?: 'at-once' | 'at-term-end'; termEnd?: number };

/** What keeps access open from a day until another. */
export type Held = { id: string; source: Source; from: number; until: number };

/** The cancellations of one option, in the order in which they were recorded, and the days on which they were withdrawn. */
type CancellationOption = { made: Cancelled[]; withdrawn?: number[] };

export const cancellations = {
  none: { made: [] },
  'by the table': { made: [{ at: -20 }] },
  'its own word: at once': { made: [{ at: -20, effective: 'at-once' }] },
  'its own word: at term end': { made: [{ at: -20, effective: 'at-term-end' }] },
  withdrawn: { made: [{ at: -20 }], withdrawn: [-10] },
  'renewed since': { made: [{ at: -20, termEnd: -4 }] },
  'of a term that ended three days before': { made: [{ at: -20, termEnd: -3 }] },
  'after the end': { made: [{ at: 5 }] },
  'twice, the second by the table': { made: [{ at: -20, effective: 'at-once' }, { at: -5 }] },
  'on the day of the end': { made: [{ at: 0 }] },
  'when it has run out': { made: [{ at: 15 }] },
  '62 days before the end': { made: [{ at: -62 }] },
  '63 days before the end': { made: [{ at: -63 }] },
  '366 days before the end': { made: [{ at: -366 }] },
  '367 days before the end': { made: [{ at: -367 }] },
  'twice, renewed since the second': { made: [{ at: -20 }, { at: -5, termEnd: -4 }] },
  'twice at one moment': { made: [{ at: -20, effective: 'at-once' }, { at: -20 }] },
  'twice, the first withdrawn at the second': {
    made: [{ at: -20 }, { at: -10 }],
    withdrawn: [-10],
  },
  'withdrawn before it was made': { made: [{ at: -5 }], withdrawn: [-10] },
} satisfies Record<string, CancellationOption>;

/** The same day of the next month, for every day on which an option cancels: 31 May and 30 June have the end of a month in them. */
export const monthLater: Partial<Record<number, number>> = {
  [-367]: -336, // 29 May 2025
  [-366]: -335, // 30 May 2025
  [-63]: -32, // 29 March
  [-62]: -31, // 30 March
  [-20]: 11, // 11 May
  [-10]: 21, // 21 May
  [-5]: 26, // 26 May
  0: 30, // 31 May: there is no 31 June
  5: 35, // 5 June
  15: 45, // 15 June
};

const ofAdmin = {
  id: 'quote',
  kind: 'quote',
  source: 'admin',
  quote: 'Q-1',
  issuedOn: -2,
} as const;
const ofVendor = { ...ofAdmin, source: 'vendor', issuedOn: 10, validUntil: 40 } as const;
const closing = { kind: 'quote-closed', quote: 'Q-1', at: 18 } as const;

const heldByAdmin: Held = { id: 'Q-1', source: 'admin', from: -2, until: 28 };
const heldByVendor: Held = { id: 'Q-1', source: 'vendor', from: 10, until: 40 };

/** What was recorded of quotes, and what comes of it: the first of several holds answers for all. */
export const quotes = {
  none: { recorded: [], held: [] },
  'open, an admin’s': { recorded: [ofAdmin], held: [heldByAdmin] },
  'open, the vendor’s': { recorded: [ofVendor], held: [heldByVendor] },
  'an admin’s, declined': {
    recorded: [ofAdmin, { ...closing, source: 'admin', outcome: 'declined' }],
    held: [{ ...heldByAdmin, until: 18 }],
  },
  'an admin’s, voided later': {
    recorded: [ofAdmin, { kind: 'void', source: 'admin', target: 'quote' }],
    held: [],
  },
  'an admin’s, withdrawn by the vendor': {
    recorded: [ofAdmin, { ...closing, source: 'vendor', outcome: 'withdrawn' }],
    held: [{ ...heldByAdmin, until: 18 }],
  },
  'the vendor’s, declined by an admin': {
    recorded: [ofVendor, { ...closing, source: 'admin', outcome: 'declined' }],
    held: [heldByVendor],
  },
  'an admin’s, accepted': {
    recorded: [ofAdmin, { ...closing, source: 'admin', outcome: 'accepted' }],
    held: [heldByAdmin],
  },
  'the vendor’s, voided by an admin': {
    recorded: [ofVendor, { kind: 'void', source: 'admin', target: 'quote' }],
    held: [heldByVendor],
  },
  'an admin’s, voided by the vendor': {
    recorded: [ofAdmin, { kind: 'void', source: 'vendor', target: 'quote' }],
    held: [],
  },
  'an admin’s, written again': {
    recorded: [ofAdmin, { ...ofAdmin, id: 'again', validUntil: 35 }],
    held: [{ ...heldByAdmin, until: 35 }],
  },
  'an admin’s beside the vendor’s': {
    recorded: [ofVendor, { ...ofAdmin, id: 'other' }],
    held: [heldByVendor, heldByAdmin],
  },
  'two of an admin’s, the second for longer': {
    recorded: [ofAdmin, { ...ofAdmin, id: 'other', quote: 'Q-0', validUntil: 33 }],
    held: [{ id: 'Q-0', source: 'admin', from: -2, until: 33 }, heldByAdmin],
  },
  'two of an admin’s for as long': {
    recorded: [ofAdmin, { ...ofAdmin, id: 'other', quote: 'Q-2' }],
    held: [{ ...heldByAdmin, id: 'Q-2' }, heldByAdmin],
  },
} satisfies Record<string, { recorded: RecordFields[]; held: Held[] }>;

/** Known issues: one that has no end yet, one of ten days. */
export const issues = {
  none: null,
  'an admin’s': { id: 'MC-1', source: 'admin', from: -5, until: Infinity },
  'the vendor’s': { id: 'MC-2', source: 'vendor', from: 16, until: 26 },
} satisfies Record<string, Held | null>;

/** The day to which Atlassian moved the end. */
export const extensions = { none: null, later: 20, earlier: -10 } satisfies Record<
  string,
  number | null
>;

export type Happenings = {
  cancellation: keyof typeof cancellations;
  quote: keyof typeof quotes;
  issue: keyof typeof issues;
  extension: keyof typeof extensions;
};
