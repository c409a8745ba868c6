import { contestedWindows } from '../../../cli/calibrate/contested-window';
import { isoText } from '../../../src/wire/iso-text';
import { parseLicense } from '../../../src/wire/parse-license';
import { parseRecords } from '../../../src/wire/parse-records';
import { isReadable } from '../../../src/rules/license';

const annual = { active: true, billingPeriod: 'ANNUAL', subscriptionEndDate: '2026-06-01' };
const monthly = { ...annual, billingPeriod: 'MONTHLY' };
const unknown = { ...annual, billingPeriod: null };
const evaluation = { active: true, isEvaluation: true, trialEndDate: '2026-06-01' };
const developer = { ...annual, type: 'DEVELOPER' };

const cancelled = (more: object = {}) => record('cancellation', { at: '2026-05-10', ...more });
const quote = (issuedOn: string, validUntil: string) =>
  record('quote', { quote: 'Q-1', issuedOn, validUntil });
const issue = record('known-issue', { issue: 'MC-1001', from: '2026-01-01' });

function record(kind: string, more: object): object {
  return { id: kind, recordedAt: '2026-05-10', source: 'admin', kind, ...more };
}

/** Each window as `cell from..until classic/improved-billing/forge-2025`. */
function windows(raw: object, records: object[]): string[] {
  const { license } = parseLicense(raw);
  if (!isReadable(license)) return [];
  return contestedWindows(license, parseRecords(records).records).map(
    ({ cell, from, until, expected, isHeld }) => {
      const days = [from, until].map((at) => (at === Infinity ? 'on' : isoText(at).slice(5, 10)));
      const flags = Object.values(expected).map((flag) => flag[0]);
      return `${cell} ${days.join('..')} ${flags.join('')}${isHeld ? ' held' : ''}`;
    },
  );
}

/** Flags are a (active) and n (none), in the order classic, improved-billing, forge-2025. */
test.each<[of: string, raw: object, records: object[], expected: string[]]>([
  ['an unpaid subscription', annual, [], ['after-15-days 06-16..07-01 nnn']],
  [
    'an evaluation that ends',
    evaluation,
    [],
    ['evaluation-suspended 06-01..06-16 aaa', 'after-15-days 06-16..07-01 nnn'],
  ],
  ['a developer license', developer, [], []],
  ['a license without an end', { active: true }, [cancelled()], []],
  [
    'a cancelled annual plan',
    annual,
    [cancelled()],
    [
      'annual-cancellation 05-10..06-01 naa',
      'cancelled-after-end 06-01..06-16 nan',
      'forge-60-days 06-16..07-31 nnn',
    ],
  ],
  [
    'a cancelled monthly plan',
    monthly,
    [cancelled()],
    ['cancelled-after-end 06-01..06-16 nan', 'forge-60-days 06-16..07-31 nnn'],
  ],
  [
    'a cancelled plan of unknown billing',
    unknown,
    [cancelled()],
    ['cancelled-after-end 06-01..06-16 nan', 'forge-60-days 06-16..07-31 nnn'],
  ],
  [
    'a cancelled evaluation',
    evaluation,
    [cancelled()],
    ['cancelled-evaluation 05-10..06-01 ana', 'forge-60-days 06-01..07-31 nnn'],
  ],
  [
    'one cancelled to its end by its own word',
    annual,
    [cancelled({ effective: 'at-term-end' })],
    ['forge-60-days 06-01..07-31 nnn'],
  ],
  ['one ended at once by its own word', annual, [cancelled({ effective: 'at-once' })], []],
  [
    'an unpaid one with a quote',
    annual,
    [quote('2026-06-10', '2026-06-25')],
    ['open-quote 06-16..06-25 aaa', 'after-15-days 06-25..07-01 nnn'],
  ],
  [
    'a cancelled one with a quote',
    annual,
    [cancelled(), quote('2026-05-20', '2026-06-10')],
    [
      'annual-cancellation 05-10..05-20 naa',
      'annual-cancellation 05-20..06-01 aaa held',
      'cancelled-after-end 06-01..06-10 aaa held',
      'cancelled-after-end 06-10..06-16 nan',
      'forge-60-days 06-16..07-31 nnn',
    ],
  ],
  ['an unpaid one under a known issue', annual, [issue], ['known-issue 06-16..on aaa']],
])('%s', (...[, raw, records, expected]) => {
  expect(windows(raw, records)).toEqual(expected);
});
