import { decodeText, encodeText } from './text-file';

/** One file that is to be written or taken away: its bytes before and after, undefined where there is none. */
export type Change = {
  /** From the app's folder, with forward slashes. */
  path: string;
  before: Buffer | undefined;
  after: Buffer | undefined;
  /** Whether people read it as a text. Built files, and long lists of messages, are named only. */
  isShown: boolean;
};

/** The bytes of a text written as the file is written now. */
export function inTheStyleOf(before: Buffer | undefined, text: string): Buffer {
  return encodeText({ ...decodeText(before ?? Buffer.alloc(0)), text });
}

/** Without the changes that change nothing. */
export function realChanges(changes: readonly Change[]): Change[] {
  return changes.filter(({ before, after }) =>
    before && after ? !before.equals(after) : before !== after,
  );
}
