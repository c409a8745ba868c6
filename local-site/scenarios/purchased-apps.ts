import { evaluation, inactive, monthly } from './licenses';
import type { Scenario, ScenarioSibling } from './scenario';

// The vendor's other apps, as src/family.ts has them.
const charts = '00000000-0000-4000-8000-000000000001';
const forms = '00000000-0000-4000-8000-000000000002';
const whiteboards = '00000000-0000-4000-8000-000000000003';

const none: ScenarioSibling = { kind: 'none' };
const nothing = { [charts]: none, [forms]: none, [whiteboards]: none };

const entitlements: Record<string, { ccpEntitlementId: string; ccpEntitlementSlug: string }> = {
  [charts]: {
    ccpEntitlementId: '0b5c3c1e-7a52-4d0b-9d7c-2f6a52a5d101',
    ccpEntitlementSlug: 'E-2AB-3CD-4EF-101',
  },
  [forms]: {
    ccpEntitlementId: '0b5c3c1e-7a52-4d0b-9d7c-2f6a52a5d102',
    ccpEntitlementSlug: 'E-2AB-3CD-4EF-102',
  },
  [whiteboards]: {
    ccpEntitlementId: '0b5c3c1e-7a52-4d0b-9d7c-2f6a52a5d103',
    ccpEntitlementSlug: 'E-2AB-3CD-4EF-103',
  },
};

/** An app with a license of its own. */
const bought = (appId: string, license: Record<string, unknown> = monthly) => ({
  [appId]: { kind: 'license', license: { ...license, ...entitlements[appId] } } as const,
});

const inMay = '2026-05-01T09:00:00.000Z';
const advanced = { ...monthly, capabilitySet: 'capabilityAdvanced' };

/** What else of the vendor's the site has, as the License API tells it. The app's own license runs. */
export const purchasedApps: Scenario[] = [
  {
    name: 'nothing-else-bought',
    title: 'No other app bought',
    at: inMay,
    license: monthly,
    siblings: nothing,
  },
  {
    name: 'sibling-bought',
    title: 'One other app bought',
    at: inMay,
    license: monthly,
    siblings: { ...nothing, ...bought(charts) },
  },
  {
    name: 'sibling-evaluated',
    title: 'One other app bought, one evaluated',
    at: inMay,
    license: monthly,
    siblings: { ...nothing, ...bought(charts), ...bought(forms, evaluation) },
  },
  {
    name: 'only-evaluations',
    title: 'All apps only evaluated',
    at: inMay,
    license: evaluation,
    siblings: { ...nothing, ...bought(charts, evaluation) },
  },
  {
    name: 'sibling-ended',
    title: 'Another app’s subscription ended',
    at: inMay,
    license: monthly,
    siblings: {
      ...nothing,
      ...bought(charts, {
        ...inactive(monthly),
        subscriptionEndDate: '2026-03-31T00:00:00.000Z',
      }),
    },
  },
  {
    // It works in Jira only, so that it is nothing for who looks from Confluence.
    name: 'sibling-of-one-product',
    title: 'Another app bought, for Jira only',
    at: inMay,
    license: monthly,
    siblings: { ...nothing, ...bought(forms) },
  },
  {
    name: 'sibling-edition-not-sold',
    title: 'Another app in an edition not sold',
    at: inMay,
    license: monthly,
    siblings: { ...nothing, ...bought(whiteboards, advanced) },
  },
  {
    name: 'siblings-partly-told',
    title: 'Other apps only partly told',
    at: inMay,
    license: monthly,
    siblings: {
      ...bought(charts),
      [forms]: { kind: 'error', type: 'FORBIDDEN' },
      [whiteboards]: { kind: 'missing' },
    },
  },
  {
    name: 'everything-bought',
    title: 'All other apps bought',
    at: inMay,
    license: monthly,
    siblings: { ...bought(charts, advanced), ...bought(forms), ...bought(whiteboards) },
  },
];
