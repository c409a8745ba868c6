import type { Instant } from './instant';
import type { Environment, License } from './license';
import type { Problem } from './problem';
import type { RecordVersion } from './record';

/** All we know of a license: facts, no opinion. */
export type Evidence = {
  environment: Environment;
  license: License;
  /** The usable records as they were given, in any order. */
  records: RecordVersion[];
  /** Only what was recorded by then exists; `NEVER` for all of it. */
  knownAt: Instant;
  /** What was wrong with the evidence when it was read. */
  problems: Problem[];
};
