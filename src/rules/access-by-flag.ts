import { isReadable, type License } from './license';
import type { Access, Policy } from './policy';

/**
 * The access that Atlassian's flag gives whatever the history holds, or null when the history has a
 * say. INVARIANT: `resolve` gives the same access with any records and at any moment.
 */
export function accessByFlag(
  license: License,
  { authority, accessByState }: Policy,
): Extract<Access, 'full'> | null {
  if (!isReadable(license)) return null;
  const flagDecides = authority === 'platform' && Object.keys(accessByState).length === 0;
  return license.flag === 'active' && flagDecides ? 'full' : null;
}
