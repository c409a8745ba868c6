import { NEVER } from '../../src/rules/instant';
import { countingRecords } from '../../src/rules/counting-records';
import { isReadable } from '../../src/rules/license';
import { isAbsent, isJsonObject } from '../../src/wire/json';
import { isoText } from '../../src/wire/iso-text';
import type { Case } from '../../src/wire/parse-case';

/** One fact as it was read, and the members that it was read from, so that a misread is seen. */
export type ReadFact = {
  name: 'flag' | 'kind' | 'billing' | 'end' | 'environment' | 'records';
  read: string;
  from: string;
};

/** What the license, and what came with it, was read as. */
export function readAs({ evidence }: Case, raw: unknown): ReadFact[] {
  const { license, environment, records, knownAt } = evidence;
  const known = countingRecords(records, knownAt).records.length;
  const around: ReadFact[] = [
    { name: 'environment', read: environment.toLowerCase(), from: '' },
    {
      name: 'records',
      read: recordsWords(records.length, known),
      from: '',
    },
  ];
  const members = (...names: string[]): string => membersOf(raw, names);
  if (license.kind === 'no-license')
    return [{ name: 'kind', read: 'no license', from: members() }, ...around];
  const flag: ReadFact = {
    name: 'flag',
    read: license.flag === 'silent' ? 'not told' : license.flag,
    from: members('active', 'isActive'),
  };
  const kind: ReadFact = {
    name: 'kind',
    read: license.kind,
    from: members('type', 'isEvaluation', 'licenseType'),
  };
  const ends = members(
    'trialEndDate',
    'subscriptionEndDate',
    'maintenanceEndDate',
    'evaluationEndDate',
  );
  if (!isReadable(license))
    return [flag, kind, { name: 'end', read: 'not readable', from: ends }, ...around];
  return [
    flag,
    kind,
    {
      name: 'billing',
      read: license.billing,
      from: members('billingPeriod', 'parentProductBillingCycle'),
    },
    {
      name: 'end',
      read: license.end === NEVER ? 'not told' : isoText(license.end),
      from: ends,
    },
    ...around,
  ];
}

function membersOf(raw: unknown, names: string[]): string {
  if (!isJsonObject(raw)) return '';
  return names
    .filter((name) => !isAbsent(raw[name]))
    .map((name) => `${name}: ${JSON.stringify(raw[name])}`)
    .join(', ');
}

function recordsWords(given: number, counting: number): string {
  if (given === 0) return 'none';
  return given === counting ? String(given) : `${given}, of which ${counting} count`;
}
