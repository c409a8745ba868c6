import { DAY, type Instant } from './instant';
import { TRUSTED_DAYS } from './last-sighting';

/** How old an answer is: of today, older than a day, or too old to say anything of today. */
export type PurchaseAge = 'fresh' | 'aged' | 'dated';

/** How far an answer of `told` may be trusted at `at`: no longer than a sighting. */
export function purchaseAge(told: Instant, at: Instant): PurchaseAge {
  const age = at - told;
  if (age <= DAY) return 'fresh';
  return age < TRUSTED_DAYS * DAY ? 'aged' : 'dated';
}
