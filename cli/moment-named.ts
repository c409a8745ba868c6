import type { Instant } from '../src/rules/instant';
import { parseInstant } from '../src/wire/parse-instant';
import { Misuse } from './misuse';

/** The moment that an option names: a day, which is its 00:00 UTC, or an instant. Throws `Misuse` for any other text. */
export function momentNamed(text: string, option = '--at'): Instant {
  const at = parseInstant(text);
  if (typeof at !== 'number')
    throw new Misuse(
      `\`${option}\` takes a date such as 2026-06-05 or 2026-06-05T09:00Z, not \`${text}\``,
    );
  return at;
}
