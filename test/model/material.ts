import { defaultNoticeBounds, type NoticeChoices } from '../../src/rules/notice-choice';

/** The first day of every schedule. */
export const FIRST_DAY = Date.parse('2026-03-02T08:00:00.000Z');

/** Two admins. The first is the local site's own; the second calls with another account. */
export const admins = [
  { name: 'Ada', accountId: '712020:10ca1517-0000-4000-8000-00000000000a' },
  { name: 'Bea', accountId: '712020:10ca1517-0000-4000-8000-00000000000c' },
] as const;

export function adminOf(who: number): (typeof admins)[number] {
  return who === 0 ? admins[0] : admins[1];
}

const paid = {
  active: true,
  isEvaluation: false,
  type: 'commercial',
  billingPeriod: 'ANNUAL',
  subscriptionEndDate: '2026-04-20T00:00:00.000Z',
  capabilitySet: 'capabilityStandard',
  ccpEntitlementId: 'e-1',
};
const evaluation = {
  active: true,
  isEvaluation: true,
  type: 'commercial',
  trialEndDate: '2026-03-20T00:00:00.000Z',
};

/** What Atlassian may say of the license; any two of them differ in something that counts. */
export const licenses: { name: string; license: object | null }[] = [
  { name: 'evaluation until 20 March', license: evaluation },
  {
    name: 'evaluation until 30 April',
    license: { ...evaluation, trialEndDate: '2026-04-30T00:00:00.000Z' },
  },
  { name: 'paid until 20 April', license: paid },
  { name: 'paid until 2027', license: { ...paid, subscriptionEndDate: '2027-04-20' } },
  { name: 'paid, Advanced', license: { ...paid, capabilitySet: 'capabilityAdvanced' } },
  { name: 'paid, another entitlement', license: { ...paid, ccpEntitlementId: 'e-2' } },
  { name: 'paid, inactive', license: { ...paid, active: false } },
  { name: 'unreadable', license: { active: true, subscriptionEndDate: 'soon' } },
  { name: 'none', license: null },
];

const bounds = defaultNoticeBounds;
const choicesFrom = (fromDays: number, isShown: boolean): NoticeChoices => ({
  evaluation: { isShown, fromDays: bounds.evaluation.fromDays ? fromDays : null },
  ending: { isShown: true, fromDays },
  ended: { isShown, fromDays: null },
  limited: { isShown: true, fromDays: null },
  unavailable: { isShown: true, fromDays: null },
});

/** What admins may choose of notices. */
export const choices: NoticeChoices[] = [
  choicesFrom(30, true),
  choicesFrom(5, true),
  choicesFrom(60, false),
];

/** A record that an admin may enter. `day` is some days from now, `number` makes some of them speak of the same quote. */
export function recordOf(
  kind: number,
  { day, number }: { day: (offset: number) => string; number: number },
): object {
  const quote = `Q-${String(number % 4)}`;
  switch (kind) {
    case 0:
      return { kind: 'quote', quote, issuedOn: day(0) };
    case 1:
      return { kind: 'quote', quote, issuedOn: day(0), validUntil: day(30) };
    case 2:
      return { kind: 'cancellation', at: day(0), effective: 'at-once' };
    case 3:
      return { kind: 'cancellation', at: day(0), effective: 'at-term-end', termEnd: day(20) };
    case 4:
      return { kind: 'quote-closed', quote, at: day(0), outcome: 'accepted' };
    case 5:
      return { kind: 'cancellation-withdrawn', at: day(0) };
    case 6:
      return { kind: 'extension', newEnd: day(60) };
    default:
      return { kind: 'known-issue', issue: 'ECO-1', from: day(0), until: day(10) };
  }
}

/** What nobody may enter: what is the server's, the vendor's or the app's own to say. */
export const forgeries: object[] = [
  { kind: 'quote', quote: 'Q-forged', issuedOn: '2026-03-01', source: 'vendor' },
  { kind: 'quote', quote: 'Q-forged', issuedOn: '2026-03-01', source: 'observed' },
  { kind: 'quote', quote: 'Q-forged', issuedOn: '2026-03-01', id: '000001-forged00' },
  { kind: 'sighting', at: '2026-03-01', license: { active: true, forged: true } },
  { kind: 'quote', quote: 'Q-forged', issuedOn: '2026-03-01', recordedAt: '2020-01-01' },
];
