import { MOST_APPS, parseFamily } from '../../src/wire/family';

const idOf = (number: number): string =>
  `0a0b0c0d-0000-4000-8000-${String(number).padStart(12, '0')}`;
const app = { id: idOf(1), name: 'App 1', products: ['jira'] };
const apps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...app, id: idOf(index) }));

const flawsOf = (raw: unknown): string[] => {
  const read = parseFamily(raw);
  return read.ok ? [] : read.problem.map(({ path, message }) => `${path.join('.')} ${message}`);
};

const listed = (listing: string): object => ({ ...app, listing });
const marketplace = 'https://marketplace.atlassian.com';

test.each<[name: string, family: object[]]>([
  ['no app', []],
  ['an app', [app]],
  ['as many as can be', apps(MOST_APPS)],
  ['every product', [{ ...app, products: ['jira', 'confluence', 'bitbucket', 'compass'] }]],
  ['every edition', [{ ...app, editions: ['standard', 'advanced'] }]],
  ['a name of 60 characters', [{ ...app, name: 'x'.repeat(60) }]],
  ['a listing', [listed(`${marketplace}/apps/1234567`)]],
  ['a listing of old', [listed(`${marketplace}/1234567`)]],
  ['a listing with its name', [listed(`${marketplace}/apps/1234567/example-forms_2.0/x`)]],
  ['a listing with nothing as its name', [listed(`${marketplace}/apps/1234567/`)]],
  ['a listing with a query', [listed(`${marketplace}/apps/1?hosting=cloud&tab=over-view.2`)]],
  ['a listing with an empty query', [listed(`${marketplace}/apps/1/x?`)]],
])('a family with %s is read as it is', (_, family) => {
  expect(parseFamily(family)).toEqual({ ok: true, value: family });
});

test('an id is read in small letters', () => {
  expect(parseFamily([{ ...app, id: app.id.toUpperCase() }])).toEqual({ ok: true, value: [app] });
});

const isUuid = 'must be the UUID of the app';
const wholeUuid = `${isUuid}: the last part of app.id in its manifest.yml`;
const isListing = 'must be an address like https://marketplace.atlassian.com/apps/1234567';
const isApp = 'must be an app with id, name and products';

test.each<[name: string, raw: unknown, flaw: string]>([
  ['no list', { ...app }, ' must be the list of the vendor’s apps'],
  ['too many', apps(MOST_APPS + 1), ' must have at most 30 apps'],
  ['no app', ['App 1'], `0 ${isApp}`],
  ['nothing', [app, null], `1 ${isApp}`],
  ['undefined', [undefined], `0 ${isApp}`],
  ['no id', [{ ...app, id: undefined }], `0.id ${isUuid}`],
  ['an id left out', [{ name: 'App 1', products: ['jira'] }], '0.id is missing'],
  ['an id with more before', [{ ...app, id: `x${app.id}` }], `0.id ${wholeUuid}`],
  ['an id with more after', [{ ...app, id: `${app.id}x` }], `0.id ${wholeUuid}`],
  ['an id cut short', [{ ...app, id: app.id.slice(1) }], `0.id ${wholeUuid}`],
  ['an id of other letters', [{ ...app, id: app.id.replace('a', 'g') }], `0.id ${wholeUuid}`],
  ['a name that is no text', [{ ...app, name: 7 }], '0.name must be the name of the app'],
  ['an empty name', [{ ...app, name: '' }], '0.name must be the name of the app'],
  ['a name with blanks around it', [{ ...app, name: ' A' }], '0.name must be the name of the app'],
  ['a name too long', [{ ...app, name: 'x'.repeat(61) }], '0.name must have at most 60 characters'],
  ['no product', [{ ...app, products: [] }], '0.products must name at least one product'],
  ['products that are no list', [{ ...app, products: 'jira' }], '0.products must be a list'],
  [
    'a product nobody knows',
    [{ ...app, products: ['jira', 'trello'] }],
    '0.products.1 must be one of jira, confluence, bitbucket, compass',
  ],
  [
    'a product twice',
    [{ ...app, products: ['jira', 'jira'] }],
    '0.products must name each only once',
  ],
  ['no edition', [{ ...app, editions: [] }], '0.editions must name at least one edition'],
  ['editions that are no list', [{ ...app, editions: null }], '0.editions must be a list'],
  [
    'an edition nobody knows',
    [{ ...app, editions: ['basic'] }],
    '0.editions.0 must be one of standard, advanced',
  ],
  [
    'an edition twice',
    [{ ...app, editions: ['advanced', 'standard', 'advanced'] }],
    '0.editions must name each only once',
  ],
  ['a member nobody knows', [{ ...app, title: 'x' }], '0.title is no member of an app'],
  ['an id twice', [app, { ...app, name: 'B' }], '1.id must be the UUID of one app only'],
  [
    'a listing that is no text',
    [{ ...app, listing: 7 }],
    '0.listing must be the address of the app on the Marketplace',
  ],
])('%s is named with its place', (_, raw, flaw) => {
  expect(flawsOf(raw)).toEqual([flaw]);
});

test.each([
  ['http', 'http://marketplace.atlassian.com/apps/1'],
  ['more before', ` ${marketplace}/apps/1`],
  ['another host', 'https://marketplace-atlassian.com/apps/1'],
  ['a host that only begins so', 'https://marketplace.atlassian.com.example.com/apps/1'],
  ['a letter for the second point', 'https://marketplace.atlassianxcom/apps/1'],
  ['no number', `${marketplace}/apps/`],
  ['a word for its number', `${marketplace}/apps/forms`],
  ['a word after its number', `${marketplace}/apps/1x`],
  ['an address in its name', `${marketplace}/apps/1/https://x`],
  ['an odd query', `${marketplace}/apps/1?x=<script>`],
  ['a hash', `${marketplace}/apps/1#x`],
])('a listing with %s is none', (_, listing) => {
  expect(flawsOf([listed(listing)])).toEqual([`0.listing ${isListing}`]);
});

test('a place is a number in a list, and a name in an app', () => {
  const read = parseFamily([app, { ...app, products: ['trello'] }]);
  expect(read).toMatchObject({ ok: false, problem: [{ path: [1, 'products', 0] }] });
});

test('everything that is wrong is named at once', () => {
  expect(
    flawsOf([
      { ...app, id: '7', name: '' },
      { ...app, products: [] },
    ]),
  ).toHaveLength(3);
});
