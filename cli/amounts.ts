const numbers = new Intl.NumberFormat('en-US');
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** A count with its thousands apart. */
export function countText(count: number): string {
  return numbers.format(count);
}

/** A count with what is counted. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${numbers.format(count)} ${count === 1 ? thing : things}`;
}

/** US cents as whole dollars. */
export function dollarText(cents: number): string {
  return dollars.format(cents / 100);
}
