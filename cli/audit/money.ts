import { DAY, type Instant } from '../../src/rules/instant';
import { isJsonObject, type JsonObject } from '../../src/wire/json';
import type { Row } from '../export/row';
import { cellText } from '../report-row/cell-text';
import { dayReading } from '../report-row/day-reading';
import { numbersOf } from '../report-row/parse-report-row';
import type { MoneyCounts } from './report';
import { textIndex } from './text-index';

/** What each license brought in its last year up to a moment, by the sales export. Amounts are US cents. */
export type Money = {
  /** The vendor's share of the sales of a license, found by any of its numbers; these sales have then found theirs. */
  of: (numbers: string[]) => number;
  /** The counts, once every license was asked about. */
  counts: () => Omit<MoneyCounts, 'files' | 'atStake'>;
};

/**
 * A year up to the newest sale is counted: the only sale of a yearly term that has just ended is more
 * than a year old.
 */
const YEAR = 365 * DAY;

/** So long before the moment a sale may be to be counted at all. */
const LONGEST_AGO = 2 * YEAR;

/** Adds up sales. Atlassian: `vendorAmount` is in US dollars, and a line item of a sale has its own id. */
export async function readMoney(batches: AsyncIterable<Row[]>, at: Instant): Promise<Money> {
  const accounts = textIndex();
  const lineItems = textIndex();
  /** The account of each number: the numbers of one sale share one. */
  const accountOf: number[] = [];
  const booked: Booking[][] = [];
  const matched = new Set<number>();
  const counts = { lineItems: 0, duplicates: 0, unreadable: 0, unusable: 0 };

  function add(raw: JsonObject): void {
    const sale = saleOf(raw);
    if (!sale) {
      counts.unusable += 1;
      return;
    }
    const { lineItem, numbers, ...booking } = sale;
    if (lineItem !== null) {
      const known = lineItems.size;
      if (lineItems.of(lineItem) < known) {
        counts.duplicates += 1;
        return;
      }
    }
    counts.lineItems += 1;
    if (booking.date > at || booking.date <= at - LONGEST_AGO) return;
    booked[accountFor(numbers)]?.push(booking);
  }

  function accountFor(numbers: string[]): number {
    const known = numbers.map((number) => accountOf[accounts.find(number)]);
    const account = known.find((each) => each !== undefined) ?? booked.length;
    for (const number of numbers) accountOf[accounts.of(number)] ??= account;
    booked[account] ??= [];
    return account;
  }

  for await (const rows of batches)
    for (const each of rows) {
      if ('row' in each) add(each.row);
      else counts.unreadable += 1;
    }

  const sums = booked.map(lastYearOf);
  const total = sums.reduce((sum, cents) => sum + cents, 0);
  return {
    of: (numbers) => {
      let sum = 0;
      const seen = new Set<number>();
      for (const number of numbers) {
        const account = accountOf[accounts.find(number)];
        if (account === undefined || seen.has(account)) continue;
        seen.add(account);
        matched.add(account);
        sum += sums[account] ?? 0;
      }
      return sum;
    },
    counts: () => ({
      ...counts,
      total,
      unmatched: sums.reduce(
        (sum, cents, account) => (matched.has(account) ? sum : sum + cents),
        0,
      ),
    }),
  };
}

type Booking = { cents: number; date: Instant; isRefund: boolean };
type Sale = Booking & { lineItem: string | null; numbers: string[] };

/** The sum from a year before the newest sale on, refunds taken off. */
function lastYearOf(bookings: Booking[]): number {
  let newest = -Infinity;
  for (const { date, isRefund } of bookings) if (!isRefund && date > newest) newest = date;
  let sum = 0;
  for (const { cents, date } of bookings) if (date > newest - YEAR) sum += cents;
  return sum;
}

/** What a row of the sales export states; null without an amount, a date or a number of a license. */
function saleOf(raw: JsonObject): Sale | null {
  const details = isJsonObject(raw.purchaseDetails) ? raw.purchaseDetails : raw;
  const numbers = numbersOf(raw);
  const date = dayReading(details.saleDate);
  const dollars = amountOf(details.vendorAmount);
  if (numbers.length === 0 || typeof date !== 'number' || dollars === null) return null;
  const cents = Math.round(dollars * 100);
  const isRefund = String(details.saleType).toLowerCase() === 'refund';
  const isLost = String(details.paymentStatus).toLowerCase() === 'uncollectible';
  return {
    lineItem: cellText(raw.transactionLineItemId),
    numbers,
    cents: isLost ? 0 : isRefund ? -Math.abs(cents) : cents,
    date,
    isRefund,
  };
}

function amountOf(value: unknown): number | null {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : null;
}
