import { choicesWithin } from '../rules/notice-choice';
import { isQuiet } from '../rules/quiet';
import { chosenNotices } from '../wire/chosen-notices';
import { evidenceWhereTold, type Known } from './evidence-where-told';
import type { DecidingSite, Visibility } from './site';
import type { Vendor } from './standing';

/** What telling the products needs of the site. */
export type VisibilitySite = Pick<DecidingSite, 'now' | 'environment'> & {
  tellVisibility: (visibility: Visibility) => Promise<void>;
};

/** What decides whether notices are due. Null bounds: the vendor's are not known here. */
type VisibilityVendor = Pick<Vendor, 'policy'> & { notices: Vendor['notices'] | null };

const allDue: Visibility = { admins: 'due', users: 'due' };

/** Tells the products whether anybody is told anything, so that nothing is loaded where nobody is. */
export async function keepVisible(
  site: VisibilitySite,
  vendor: VisibilityVendor,
  known: Known,
): Promise<void> {
  await site.tellVisibility(visibilityOf(site, vendor, known));
}

/**
 * The same after an admin's write, but only where somebody is to be told, and then for everybody: the
 * hourly job makes it quiet again, and where none runs, nothing would end a quiet.
 */
export async function keepVisibleIfDue(
  site: VisibilitySite,
  vendor: VisibilityVendor,
  known: Known,
): Promise<void> {
  const { admins, users } = visibilityOf(site, vendor, known);
  if (admins === 'due' || users === 'due') await site.tellVisibility(allDue);
}

function visibilityOf(
  site: VisibilitySite,
  { policy, notices: bounds }: VisibilityVendor,
  known: Known,
): Visibility {
  const at = site.now();
  const evidence = evidenceWhereTold(known, { policy, environment: site.environment() }, at);
  if (evidence === null || bounds === null) return allDue;
  const told = { evidence, policy, choices: choicesWithin(bounds, chosenNotices(known.entries)) };
  return {
    admins: isQuiet(told, 'admin', at) ? 'quiet' : 'due',
    users: isQuiet(told, 'user', at) ? 'quiet' : 'due',
  };
}
