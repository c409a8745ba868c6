import { NEVER, type Instant } from '../rules/instant';

/** `YYYY-MM-DDTHH:mm:ss.sssZ`, for an instant that can be written. */
export function isoText(at: Instant): string {
  return new Date(at).toISOString();
}

/** The same, and null for an instant that is not there or does not come. */
export function optionalIsoText(at: Instant | null): string | null {
  return at === null || at === NEVER ? null : isoText(at);
}
