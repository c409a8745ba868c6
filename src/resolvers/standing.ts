import { circumstancesAt } from '../rules/circumstances';
import type { Policy } from '../rules/policy';
import { circumstancesText, type Standing } from '../wire/admin-api';
import { answerOf } from '../wire/answer';
import type { Entry } from '../wire/entry';
import { parseEvidence } from '../wire/parse-case';
import type { AdminSite } from './site';

/** The vendor's part: its policy, and the app as its users know it. */
export type Vendor = { policy: Policy; app: { name: string } };

/** Where the license stands now, by the license of this call and the given history. */
export function standingOf(
  site: AdminSite,
  { policy, app }: Vendor,
  { license, entries }: { license: unknown; entries: Entry[] },
): Standing {
  const at = site.now();
  const environment = site.environment();
  const records = entries.map(({ record }) => record);
  const evidence = parseEvidence({ environment, license, records });
  return {
    app,
    answer: answerOf({ id: 'now', at, evidence, policy }),
    circumstances: circumstancesText(circumstancesAt(evidence, policy, at)),
    environment,
    license,
    policy,
    entries,
  };
}
