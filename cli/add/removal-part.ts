import type { Change } from './change';
import type { Problem } from './problem';

/** Whether git has a file as it is now, so that taking it away loses nothing. */
export type IsCommitted = (path: string) => boolean;

/** What one kind of file comes to when ours is taken out of it. */
export type Part = { changes: Change[]; problems: Problem[]; notes: string[] };
