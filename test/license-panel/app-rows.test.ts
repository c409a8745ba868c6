import { policy } from '../../src/policy';
import type { FamilyApp, Product } from '../../src/wire/family';
import type { Purchases } from '../../src/wire/purchases';
import { standingAt } from '../../src/wire/standing';
import { appCells } from '../../static/license-panel/purchases/app-cells';
import { appRows } from '../../static/license-panel/purchases/app-rows';
import { listText } from '../../static/license-panel/purchases/list-text';
import { firstView, shownRows, sortedBy } from '../../static/license-panel/purchases/shown-rows';
import { off, paid, trial } from '../rules/seen-at';
import { inEnglish } from './in-english';

const at = '2026-05-20T09:00:00.000Z';
const language = inEnglish();
const listing = 'https://marketplace.atlassian.com/apps/1000001';

const own = standingAt(
  { app: { name: 'Own' }, environment: 'PRODUCTION', license: paid(), policy, entries: [] },
  Date.parse(at),
);

const ownApp: FamilyApp = { id: 'OWN', name: 'Own', products: [] };
const sibling: FamilyApp = {
  id: 'Sib',
  name: 'Charts',
  listing,
  products: ['jira'],
  editions: ['standard'],
};

const nothing: Purchases = {
  at,
  siteId: 'site',
  ownAppId: 'own',
  apps: [ownApp, sibling],
  answers: [],
  troubles: [],
  underWay: null,
  last: null,
  notBefore: null,
  unavailable: null,
};

/** The sibling's row, when this was told of it. */
function siblingWith(more: Partial<Purchases>, product: Product | null = 'jira') {
  const [, row] = appRows({ purchases: { ...nothing, ...more }, own, product });
  if (!row) throw new Error('there is no row');
  return { ...row, cells: appCells(row, Date.parse(at), language) };
}

const told = (license: unknown, when = at): Partial<Purchases> => ({
  answers: [{ appId: 'sib', at: when, license }],
});
const refused: Purchases['troubles'] = [{ appId: 'sib', at, code: 'refused' }];
const advanced = paid({ capabilitySet: 'capabilityAdvanced' });
const paidLongAgo = paid({ subscriptionEndDate: '2026-02-01', ...off });

test.each<
  [
    string,
    Partial<Purchases>,
    group: string,
    state: string | null,
    until: string | null,
    action: string | null,
    remarks: string[],
  ]
>([
  ['bought', told(paid()), 'purchased', 'Active', 'May 30, 2026', 'install', []],
  ['evaluated', told(trial()), 'evaluations', 'Evaluation', 'May 30, 2026', 'subscribe', []],
  ['over', told(paidLongAgo), 'purchased', 'Expired', 'Ended on January 31, 2026', 'renew', []],
  ['without a license', told(null), 'none', 'No license', null, null, []],
  ['unreadable', told([]), 'unknown', 'Unreadable', null, null, []],
  ['never told', {}, 'unknown', null, null, null, ['Not known yet']],
  [
    'in trouble, never told',
    { troubles: refused },
    'unknown',
    null,
    null,
    null,
    ['Atlassian did not let this app ask for it.'],
  ],
  [
    'in trouble, told before',
    { ...told(paid(), '2026-05-20T07:00:00Z'), troubles: refused },
    'unknown',
    'Active',
    'May 30, 2026',
    null,
    ['Atlassian did not let this app ask for it.', 'Told 2 hours ago'],
  ],
  [
    'told two days ago',
    told(paid(), '2026-05-18T09:00:00Z'),
    'purchased',
    'Active',
    'May 30, 2026',
    'install',
    ['Told 2 days ago'],
  ],
  [
    'told 20 days ago',
    told(trial({ trialEndDate: '2026-05-10' }), '2026-04-30T09:00:00Z'),
    'evaluations',
    'Evaluation',
    'May 9, 2026',
    'subscribe',
    ['As of April 30, 2026 at 9:00 AM'],
  ],
  [
    'of an edition not sold',
    told(advanced),
    'misfits',
    'Active',
    'May 30, 2026',
    null,
    ['It is not sold in this edition.'],
  ],
])('an app %s', (...[, purchases, group, state, until, action, remarks]) => {
  const row = siblingWith(purchases);
  expect(row).toMatchObject({ group, action });
  expect(row.cells).toMatchObject({ state, until: { words: until }, remarks });
  expect(row.cells.installed).toBe('Not known from here');
});

test('an app of another product says where it works', () => {
  const { group, cells } = siblingWith(told(paid()), 'confluence');
  expect(group).toBe('misfits');
  expect(cells.remarks).toEqual(['Works in Jira, not here.']);
});

test('this app is the one the page stands on: installed, and where its own records put it', () => {
  const [row] = appRows({ purchases: nothing, own, product: 'jira' });
  if (!row) throw new Error('there is no row');
  expect(row).toMatchObject({ isOwn: true, group: 'purchased', told: null, action: null });
  expect(row.standing).toBe(own);
  expect(appCells(row, Date.parse(at), language)).toMatchObject({ installed: 'Yes', remarks: [] });
});

/** Apps by name, with what was told of each. */
const many = (licenses: Record<string, unknown>) => {
  const names = Object.keys(licenses);
  const apps = names.map((name) => ({ ...sibling, id: name, name }));
  const answers = names
    .filter((name) => licenses[name] !== undefined)
    .map((name) => ({ appId: name, at, license: licenses[name] }));
  const rows = appRows({ purchases: { ...nothing, apps, answers }, own, product: 'jira' });
  return rows.map((row) => ({ ...row, cells: appCells(row, Date.parse(at), language) }));
};

const rows = many({
  'App 10': paid({ subscriptionEndDate: '2026-07-01' }),
  'App 2': trial(),
  'App 1': null,
  'App 3': undefined,
});

test.each([
  [firstView, ['App 1', 'App 2', 'App 3', 'App 10']],
  [sortedBy(firstView, 'app'), ['App 10', 'App 3', 'App 2', 'App 1']],
  [sortedBy(firstView, 'state'), ['App 3', 'App 10', 'App 2', 'App 1']],
  [sortedBy(firstView, 'until'), ['App 2', 'App 10', 'App 1', 'App 3']],
  [{ ...firstView, text: ' APP 1' }, ['App 1', 'App 10']],
  [{ ...firstView, text: 'june 30' }, ['App 10']],
  [{ ...firstView, state: 'unlicensed' as const }, ['App 1']],
  [{ ...firstView, text: 'nothing like it' }, []],
])('looked at by %j: %j', (view, names) => {
  expect(shownRows(rows, view, 'en-US').map(({ cells }) => cells.app)).toEqual(names);
});

test('a column pressed again turns round, another one begins anew', () => {
  const turned = sortedBy(sortedBy(firstView, 'until'), 'until');
  expect(turned).toMatchObject({ column: 'until', isDescending: true });
  expect(sortedBy(turned, 'state')).toMatchObject({ column: 'state', isDescending: false });
});

test('the list as text has a line an app, its columns apart by tabs', () => {
  const number = { ccpEntitlementSlug: 'E-1', capabilitySet: 'capabilityStandard' };
  const text = listText(many({ 'A\tB': paid(number), C: null, D: undefined }), language.say);
  expect(text.split('\n')).toEqual([
    'App\tState\tUntil\tEdition\tEntitlement\tInstalled\tNote',
    'A B\tActive\tMay 30, 2026\tStandard\tE-1\tNot known from here',
    'C\tNo license\t\t\t\tNot known from here',
    'D\tNot known\t\t\t\tNot known from here\tNot known yet',
  ]);
});

test.each(['=1+1', '+1', '-1', '@a', '\u00ad=1+1', '＝1'])(
  'no spreadsheet that it is pasted into runs %j',
  (name) => {
    const license = paid({ ccpEntitlementSlug: name, capabilitySet: name });
    const [, line = ''] = listText(many({ [name]: license }), language.say).split('\n');
    const [app, , , edition, entitlement] = line.split('\t');
    expect([app, edition, entitlement]).toEqual([`'${name}`, `'${name}`, `'${name}`]);
  },
);
