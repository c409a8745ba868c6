import { confirmedMembers } from '../../src/wire/confirmation';
import type { Entry, NumberedEntry } from '../../src/wire/entry';
import type { CodesOfFile } from '../../src/wire/importable';
import { ofQuote } from '../codes/made-codes';

type Fields = Record<string, unknown>;

const recorded = { recordedAt: '2026-05-10', source: 'admin' };
const record = (id: string, fields: Fields): Entry => ({
  record: { id, ...recorded, ...fields },
  note: null,
});
const event = (id: string, fields: Fields): Entry => ({ event: { id, ...recorded, ...fields } });

export const quote = (id: string, fields: Fields = {}): Entry =>
  record(id, { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-10', ...fields });
export const extension = (id: string, fields: Fields = {}): Entry =>
  record(id, { kind: 'extension', newEnd: '2026-06-30', ...fields });
export const closing = (id: string): Entry =>
  record(id, { kind: 'quote-closed', quote: 'Q-7', at: '2026-05-12', outcome: 'declined' });
export const isVoid = (id: string, target: string, fields: Fields = {}): Entry =>
  record(id, { kind: 'void', target, ...fields });
export const sighting = (id: string): Entry =>
  record(id, { kind: 'sighting', at: '2026-05-10', license: null, source: 'observed' });
export const installed = (id: string, fields: Fields = {}): Entry =>
  event(id, { kind: 'installed', source: 'observed', version: '1.0.0', ...fields });
const choice = { isShown: true, fromDays: null };
export const chosen = (id: string, fields: Fields = {}): Entry =>
  event(id, {
    kind: 'preferences',
    notices: {
      evaluation: choice,
      ending: choice,
      limited: choice,
      ended: choice,
      unavailable: choice,
    },
    ...fields,
  });
/** As it is once it was imported: under an id of this installation. */
export const from = (origin: string): Fields => ({
  recordedAt: '2026-06-01',
  origin: { id: origin, recordedAt: '2026-05-10T00:00:00.000Z', source: 'admin' },
});

const code = 'eyJ.a.b';
export const codes: CodesOfFile = new Map([
  [code, { ok: true, value: ofQuote }],
  ['altered', { ok: false, problem: { code: 'code-altered' } }],
]);
export const confirmed = (id: string, fields: Fields = {}): Entry =>
  record(id, {
    ...confirmedMembers(ofQuote),
    source: 'vendor',
    codeId: ofQuote.id,
    code,
    ...fields,
  });

/** The entries of a file, numbered as they come. */
export const numbered = (entries: Entry[]): NumberedEntry[] =>
  entries.map((entry, index) => ({ number: index + 1, entry }));
