import type { ReadEntry } from './read-entries';

/** The kinds of records whose forms need to be told nothing. */
export type PlainFormKind =
  'quote' | 'cancellation' | 'cancellation-withdrawn' | 'extension' | 'known-issue';

/** The dialog that is open over the history, by the kind of record that it adds. */
export type RecordOpened =
  | { kind: PlainFormKind }
  /** Null is the newest open quote. */
  | { kind: 'quote-closed'; quote: string | null }
  | { kind: 'void'; entry: ReadEntry };

/** The dialog that is open over the history: one that adds a record, takes a code, the whole history out, or another one in. */
export type Opened = RecordOpened | { kind: 'code' } | { kind: 'export' } | { kind: 'import' };

/** Opens a dialog. Focus returns to `opener` if nothing is added. */
export type OpenDialog = (dialog: Opened, opener: HTMLElement) => void;
