import type { Unread } from './app';
import type { Finding } from './finding';

/** What the doctor has to say of an app. `mended` were rewritten and are not among `findings`. */
export type Report = {
  findings: readonly Finding[];
  mended: readonly Finding[];
  unread: readonly Unread[];
  /** How many sources were examined. */
  examined: number;
};
