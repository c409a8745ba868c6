import { countingRecords } from '../../src/rules/counting-records';
import { endOfAccess } from '../../src/rules/end-of-access';
import { historyOf } from '../../src/rules/history';
import type { Instant } from '../../src/rules/instant';
import { resolve } from '../../src/rules/resolve';
import type { Case } from '../../src/wire/parse-case';

/** When users have less access than at the moment that is asked about; null where they lack it now, or no end is known. */
export function accessUntil({ evidence, policy, at }: Case): Instant | null {
  const { license, records, knownAt } = evidence;
  const history = historyOf(countingRecords(records, knownAt).records);
  const { resolution } = resolve(evidence, policy, at);
  return endOfAccess(resolution, { license, history, policy }, at);
}
