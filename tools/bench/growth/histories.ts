import { DAY } from '../../../src/rules/instant';
import type { Entry } from '../../../src/wire/entry';
import type { JsonObject } from '../../../src/wire/json';
import { chanceFrom, oneOf } from '../chance';

/** The moment at which all histories are asked about. */
export const askedAt = Date.UTC(2026, 5, 5);

/** Five days into its suspension. */
export const suspended = {
  active: true,
  isEvaluation: false,
  subscriptionEndDate: '2026-05-31T00:00:00.000Z',
  billingPeriod: 'MONTHLY',
  type: 'commercial',
};

const day = (number: number): string => new Date(askedAt + Math.floor(number) * DAY).toISOString();

const kinds = [
  'quote',
  'quote-closed',
  'cancellation',
  'cancellation-withdrawn',
  'known-issue',
  'void',
];

const fieldsOf = (kind: string, number: number, chance: () => number): JsonObject => {
  const earlier = Math.floor(chance() * number);
  switch (kind) {
    case 'quote':
      return {
        quote: `Q-${number}`,
        issuedOn: day(-40 * chance()),
        validUntil: day(30 * chance()),
      };
    case 'quote-closed':
      return { quote: `Q-${earlier}`, at: day(-20 * chance()), outcome: 'declined' };
    case 'known-issue':
      return { issue: `MC-${number}`, from: day(-40 * chance()), until: day(40 * chance()) };
    case 'void':
      return { target: `r${earlier}` };
    default:
      return { at: day(-700 * chance()) };
  }
};

/** So many records of which each may decide. */
export const decidingHistory = (length: number): JsonObject[] => {
  const chance = chanceFrom(length);
  return Array.from({ length }, (_, number) => {
    const kind = oneOf(chance, kinds);
    const [source, recordedAt] = [oneOf(chance, ['admin', 'vendor']), day(-50 * chance())];
    return { id: `r${number}`, kind, source, recordedAt, ...fieldsOf(kind, number, chance) };
  });
};

/** One entry in so many is a quote with its note; the others are what the app itself saw. */
const QUOTE_IN = 20;

/** A log of so many entries, as it is kept on a site. */
export const keptLog = (length: number): Entry[] =>
  Array.from({ length }, (_, number): Entry => {
    const at = new Date(askedAt - (length - number) * 3_600_000).toISOString();
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    if (number % QUOTE_IN !== 0) {
      const license = { ...suspended, active: number % 2 === 0 };
      const seen = { id, kind: 'sighting', source: 'observed', recordedAt: at, at, license };
      return { record: seen, note: null };
    }
    const dates = { issuedOn: day(-5), validUntil: day(25) };
    const quote = { id, kind: 'quote', source: 'admin', recordedAt: at, quote: `Q-${number}` };
    return { record: { ...quote, ...dates }, note: 'Sent by mail, see the ticket' };
  });
