import { choicesWithin } from '../rules/notice-choice';
import { isEnforced } from '../rules/is-enforced';
import { isQuiet } from '../rules/quiet';
import { chosenNotices } from '../wire/chosen-notices';
import { recordsOf } from '../wire/entry';
import { parseEvidence } from '../wire/parse-case';
import type { Known } from './evidence-where-told';
import type { DecidingSite, Visibility } from './site';
import type { Vendor } from './vendor';

/** What telling the products needs of the site. */
export type VisibilitySite = Pick<DecidingSite, 'now' | 'environment'> & {
  tellVisibility: (visibility: Visibility) => Promise<void>;
};

/** What decides whether notices are due. Null bounds: the vendor's are not known here. */
type VisibilityVendor = Pick<Vendor, 'policy'> & { notices: Vendor['notices'] | null };

const allDue: Visibility = { admins: 'due', users: 'due' };

/** How long an admin's write waits for the products, in milliseconds: what it wrote is acknowledged all the same. */
const LONGEST_WAIT = 2_000;

/**
 * Tells the products whether anybody is told anything, so that nothing is loaded where nobody is. Only
 * what Atlassian told of the license just now makes it quiet.
 */
export async function keepVisible(
  site: VisibilitySite,
  vendor: VisibilityVendor,
  known: Known,
): Promise<void> {
  const isTold = known.license !== undefined || !isEnforced(site.environment(), vendor.policy);
  await site.tellVisibility(isTold ? visibilityOf(site, vendor, known) : allDue);
}

/** Has every notice load and decide by itself: for when nothing could be found out. */
export function makeAllDue(site: VisibilitySite): Promise<void> {
  return site.tellVisibility(allDue);
}

/**
 * After an admin's call that wrote something: makes every notice due where somebody is to be told. It makes
 * nothing quiet: the hourly job does, and where none runs, nothing would end a quiet.
 */
export async function keepVisibleIfDue(
  site: VisibilitySite,
  vendor: VisibilityVendor,
  known: Known,
): Promise<void> {
  const { admins, users } = visibilityOf(site, vendor, known);
  if (admins === 'quiet' && users === 'quiet') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT);
  });
  try {
    await Promise.race([site.tellVisibility(allDue), late]);
  } finally {
    clearTimeout(timer);
  }
}

function visibilityOf(
  site: VisibilitySite,
  { policy, notices: bounds }: VisibilityVendor,
  { license, entries }: Known,
): Visibility {
  if (bounds === null) return allDue;
  const at = site.now();
  const records = recordsOf(entries);
  const evidence = parseEvidence({ environment: site.environment(), license, records });
  const told = { evidence, policy, choices: choicesWithin(bounds, chosenNotices(entries)) };
  return {
    admins: isQuiet(told, 'admin', at) ? 'quiet' : 'due',
    users: isQuiet(told, 'user', at) ? 'quiet' : 'due',
  };
}
