import type { FamilyApp } from '../wire/family';
import { isoText } from '../wire/iso-text';
import type { CheckUnavailable, Purchases } from '../wire/purchases';
import type { StoredAnswers } from '../wire/stored-answers';
import { isTooSoon } from './after-reply';
import { askedIn } from './check-progress';
import type { LicenseSite } from './site';
import type { FamilyVendor, Vendor } from './vendor';

type Installed = Pick<LicenseSite, 'now' | 'environment' | 'installation'>;

/** What the panel shows of the vendor's apps on this site. */
export function purchasesOf(
  site: Installed,
  vendor: FamilyVendor & Pick<Vendor, 'app'>,
  stored: StoredAnswers,
): Purchases {
  const { siteId, appId } = site.installation();
  const now = site.now();
  const own = vendor.family.find(({ id }) => id === appId);
  const apps = [
    own ?? { id: appId, name: vendor.app.name, products: [] },
    ...siblingsOf(site, vendor),
  ];
  const isOfFamily = (id: string) => apps.some((app) => app.id === id);
  const { notBefore, underWay, last } = stored;
  const isWaiting = isTooSoon(stored, now);
  return {
    at: isoText(now),
    siteId,
    ownAppId: appId,
    apps,
    answers: stored.answers.filter((answer) => isOfFamily(answer.appId)).map(dated),
    troubles: stored.troubles.filter((trouble) => isOfFamily(trouble.appId)).map(dated),
    underWay: underWay && {
      check: underWay.check,
      asked: askedIn(underWay),
      of: underWay.of,
      goesOnAt: isoText(isWaiting ? notBefore : now),
    },
    last: last && { by: last.by, at: isoText(last.at), check: last.check },
    notBefore: isWaiting ? isoText(notBefore) : null,
    unavailable: unavailableWhy(site, vendor),
  };
}

/** The vendor's other apps. */
export function siblingsOf(
  { installation }: Pick<Installed, 'installation'>,
  { family }: Pick<FamilyVendor, 'family'>,
): FamilyApp[] {
  const { appId } = installation();
  return family.filter(({ id }) => id !== appId);
}

/** Why licenses cannot be checked for here at all; null when they can. */
export function unavailableWhy(site: Installed, vendor: FamilyVendor): CheckUnavailable | null {
  if (site.environment() !== 'PRODUCTION') return 'environment';
  if (!vendor.policy.listed) return 'unlisted';
  return siblingsOf(site, vendor).length === 0 ? 'no-family' : null;
}

function dated<Known extends { at: number }>(known: Known): Omit<Known, 'at'> & { at: string } {
  return { ...known, at: isoText(known.at) };
}
