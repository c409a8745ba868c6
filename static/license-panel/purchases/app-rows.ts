import type { Instant } from '../../../src/rules/instant';
import { purchaseAction, type PurchaseAction } from '../../../src/rules/purchase-action';
import { purchaseAge, type PurchaseAge } from '../../../src/rules/purchase-age';
import { purchaseFit, type PurchaseFit } from '../../../src/rules/purchase-fit';
import { purchaseGroup, type PurchaseGroup } from '../../../src/rules/purchase-group';
import type { FamilyApp, Product } from '../../../src/wire/family';
import type { AppTrouble } from '../../../src/wire/purchase-check';
import type { Purchases } from '../../../src/wire/purchases';
import { seenLicense } from '../../../src/wire/sighted-license';
import { standingAt, type Standing } from '../../../src/wire/standing';

/** One of the vendor's apps, and where its license stands as far as that is known. */
export type AppRow = {
  app: FamilyApp;
  /** It is the app that shows the page. */
  isOwn: boolean;
  group: PurchaseGroup;
  fit: PurchaseFit;
  /** Why nothing was told when it was asked last. */
  trouble: AppTrouble | null;
  /** When its license was told; null: never, or with this page. */
  told: { at: Instant; age: PurchaseAge } | null;
  /** Null: never told. */
  standing: Standing | null;
  action: PurchaseAction | null;
};

/** What an app's row follows from, beside the app. */
type Around = { purchases: Purchases; own: Standing; product: Product | null };

/** The vendor's apps, in the order in which the vendor names them. */
export function appRows(around: Around): AppRow[] {
  return around.purchases.apps.map((app) => appRow(app, around));
}

function appRow(app: FamilyApp, { purchases, own, product }: Around): AppRow {
  const isOwn = isSame(app.id, purchases.ownAppId);
  const trouble = isOwn ? undefined : purchases.troubles.find(({ appId }) => isSame(appId, app.id));
  const told = isOwn ? null : toldOf(app, purchases);
  const standing = isOwn ? own : told && standingOf(app, told, { purchases, own });
  const seen = standing && seenLicense(standing.license);
  const fit = purchaseFit(app, { product: isOwn ? null : product, edition: seen?.edition ?? null });
  const hasTrouble = trouble !== undefined;
  const group = purchaseGroup({ license: seen?.license ?? null, hasTrouble, fit });
  const hasListing = app.listing !== undefined;
  return {
    app,
    isOwn,
    group,
    fit,
    trouble: trouble?.code ?? null,
    told: told && { at: told.at, age: told.age },
    standing,
    action: standing && purchaseAction({ group, state: standing.answer.state, isOwn, hasListing }),
  };
}

type ToldLicense = { at: Instant; age: PurchaseAge; license: unknown };

function toldOf({ id }: FamilyApp, { answers, at: now }: Purchases): ToldLicense | null {
  const answer = answers.find(({ appId }) => isSame(appId, id));
  if (!answer) return null;
  const at = Date.parse(answer.at);
  return { at, age: purchaseAge(at, Date.parse(now)), license: answer.license };
}

/** A vendor may write a UUID in any case. */
function isSame(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase();
}

/** By its license alone and this app's policy: what is recorded in the other app is not known here. */
function standingOf(
  { name }: FamilyApp,
  { at, age, license }: ToldLicense,
  { purchases, own }: Pick<Around, 'purchases' | 'own'>,
): Standing {
  const { environment, policy } = own;
  const known = { app: { name }, environment, license, policy, entries: [] };
  return standingAt(known, age === 'dated' ? at : Date.parse(purchases.at));
}
