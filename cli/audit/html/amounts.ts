const counts = new Intl.NumberFormat('en-US');
const wholeDollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** A count with its thousands apart: `12,345`. */
export function countText(count: number): string {
  return counts.format(count);
}

/** A count and what is counted: `1 license`, `12,345 licenses`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : several}`;
}

/** US cents as dollars, to the dollar: `$1,235`. */
export function dollars(cents: number): string {
  return wholeDollars.format(cents / 100);
}
