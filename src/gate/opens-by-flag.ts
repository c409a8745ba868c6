import { accessByFlag } from '../rules/access-by-flag';
import type { Policy } from '../rules/policy';
import { parseLicense } from '../wire/parse-license';
import type { GateCall } from './decide';
import { lacksSeat } from './lacks-seat';

/** Where Atlassian's flag alone opens, the storage is not asked: no cost, and nothing that can fail. */
export function opensByFlag({ license, userAccess }: GateCall, policy: Policy): boolean {
  return !lacksSeat(userAccess) && accessByFlag(parseLicense(license).license, policy) === 'full';
}
