import { DAY, type Instant } from './instant';

/** How old an answer is: of today, older than a day, or too old to say anything of today. */
export type PurchaseAge = 'fresh' | 'aged' | 'dated';

/** For how long what was told is taken to be so still, in days: as long as a sighting is trusted. */
const TRUSTED_DAYS = 15;

/** How far an answer of `told` may be trusted at `at`. */
export function purchaseAge(told: Instant, at: Instant): PurchaseAge {
  const age = at - told;
  if (age <= DAY) return 'fresh';
  return age < TRUSTED_DAYS * DAY ? 'aged' : 'dated';
}
