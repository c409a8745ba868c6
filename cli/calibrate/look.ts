import type { Instant } from '../../src/rules/instant';
import { compareRecorded, type Sighting } from '../../src/rules/record';
import { isReadable, type License, type Term } from '../../src/rules/license';
import type { Lic } from '../../src/rules/resolution';

/** One look at a license: what Atlassian's flag said, of which term. Null is what it did not tell. */
export type Look = { at: Instant; flag: Lic | null; term: Term | null };

/** What the app itself saw, in time order. */
export function looksOf(sightings: Sighting[]): Look[] {
  return sightings
    .filter(({ source }) => source === 'observed')
    .sort((a, b) => a.at - b.at || compareRecorded(a, b))
    .map(({ at, license }) => lookAt(at, license));
}

/** What a license says at a moment. That there is none, where one is needed, is a flag too. */
export function lookAt(at: Instant, license: License): Look {
  if (license.kind === 'no-license') return { at, flag: 'none', term: null };
  if (!isReadable(license)) return { at, flag: null, term: null };
  const { flag, kind, billing, end } = license;
  return { at, flag: flag === 'silent' ? null : flag, term: { kind, billing, end } };
}
