import { parseFamily, type FamilyApp } from '../wire/family';

/** The vendor's apps. Throws where one cannot be read: JavaScript has no compiler to say so. */
export function checkedFamily(given: FamilyApp[] = []): FamilyApp[] {
  const family = parseFamily(given);
  if (family.ok) return family.value;
  const places = family.problem.map(({ path, message }) => `${path.join('.') || 'it'} ${message}`);
  throw new Error(`Standing cannot read the family of apps: ${places.join('; ')}.`);
}
