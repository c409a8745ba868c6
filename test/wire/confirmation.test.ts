import {
  claimsOf,
  confirmedMembers,
  parseConfirmation,
  termProblem,
  type Confirmation,
} from '../../src/wire/confirmation';

const DAY = 86_400;
/** Seconds. */
const SIGNED = Date.UTC(2026, 5, 20, 8) / 1000;
const END = SIGNED + 10 * DAY;
const FROM = SIGNED - 19 * DAY;
const common = { v: 1, jti: 'code-0001', sub: 'site-1', aud: 'app-1', ent: 'E-1' };
const claims = { ...common, iat: SIGNED, exp: END };
const ofQuote = { ...claims, quote: 'Q-7', from: FROM };

const who = { id: 'code-0001', siteId: 'site-1', appId: 'app-1', entitlement: 'E-1' };
const whole = { ...who, signedAt: SIGNED * 1000, end: END * 1000 };

test.each<[name: string, said: object, confirmation: Confirmation, members: object]>([
  [
    'a quote',
    ofQuote,
    { ...whole, kind: 'quote', quote: 'Q-7', issuedOn: FROM * 1000 },
    { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01T08:00:00.000Z' },
  ],
  [
    'an extension',
    { ...claims, ticket: 'CS-12' },
    { ...whole, kind: 'extension', ticket: 'CS-12' },
    { kind: 'extension', ticket: 'CS-12' },
  ],
  [
    'a known issue',
    { ...claims, issue: 'MC-1', from: FROM },
    { ...whole, kind: 'known-issue', issue: 'MC-1', from: FROM * 1000 },
    { kind: 'known-issue', issue: 'MC-1', from: '2026-06-01T08:00:00.000Z' },
  ],
])('what a code says of %s', (...[, said, confirmation, members]) => {
  expect(parseConfirmation(said)).toEqual({ ok: true, value: confirmation });
  expect(claimsOf(confirmation)).toEqual(said);
  const ends = { quote: 'validUntil', extension: 'newEnd', 'known-issue': 'until' };
  const end = { [ends[confirmation.kind]]: '2026-06-30T08:00:00.000Z' };
  expect(confirmedMembers(confirmation)).toEqual({ ...members, ...end });
});

test('what is less than a second is left out of a code', () => {
  const { value } = { value: { ...whole, kind: 'extension', ticket: 'CS-12' } as const };
  expect(claimsOf({ ...value, signedAt: value.signedAt + 999 })).toMatchObject({ iat: SIGNED });
});

const texts = ['sub', 'aud', 'ent', 'quote'];
const times = ['iat', 'exp', 'from'];

test.each<[name: string, members: string[], value: unknown]>([
  ['missing', [...texts, ...times, 'v', 'jti'].filter((name) => name !== 'exp'), undefined],
  ['no text', [...texts, 'jti'], 7],
  ['empty', [...texts, 'jti'], ''],
  ['of 101 letters', texts, 'x'.repeat(101)],
  ['with a blank before', texts, ' x'],
  ['with a blank after', texts, 'x '],
  ['with a line break', texts, 'x\ny'],
  ['with a letter that nobody sees', texts, 'x\u200by'],
  ['with letters that turn a line around', texts, 'x\u202ey'],
  ['with half a letter', texts, 'x\ud800y'],
  ['with a line separator', texts, 'x\u2028y'],
  ['with a paragraph separator', texts, 'x\u2029y'],
  ['of 7 letters', ['jti'], 'code-01'],
  ['of 41 letters', ['jti'], 'x'.repeat(41)],
  ['with a point', ['jti'], 'code.0001'],
  ['with a point before', ['jti'], '.code-0001'],
  ['with a point after', ['jti'], 'code-0001.'],
  ['no number', times, '1'],
  ['half a second', times, SIGNED + 0.5],
  ['before 1970', times, -1],
  ['after the year 9999', times, 253_402_300_800],
  ['another version’s', ['v'], 0],
  ['a text', ['v'], '2'],
])('what a code says %s is not taken', (_, members, value) => {
  for (const name of members) {
    const { [name]: removed, ...others } = ofQuote as Record<string, unknown>;
    expect([name, removed]).not.toContain(undefined);
    const said = value === undefined ? others : { ...others, [name]: value };
    expect(parseConfirmation(said)).toEqual({ ok: false, problem: { code: 'code-unreadable' } });
  }
});

test.each<[name: string, said: object]>([
  ['one letter', { sub: 'x', aud: 'x', ent: 'x', quote: 'x' }],
  ['100 letters', { sub: 'x'.repeat(100), quote: 'ü'.repeat(100) }],
  ['blanks within', { quote: 'Q 7 a' }],
  ['an id of 8 letters', { jti: 'code_-01' }],
  ['an id of 40 letters', { jti: 'x'.repeat(40) }],
  ['a start of 1970', { from: 0, iat: 0, exp: 1 }],
  [
    'an end in the year 9999',
    { from: 253_402_300_798, iat: 253_402_300_798, exp: 253_402_300_799 },
  ],
])('what a code says with %s is taken', (_, said) => {
  expect(parseConfirmation({ ...ofQuote, ...said }).ok).toBe(true);
});

test.each<[name: string, raw: unknown, code: string]>([
  ['nothing', null, 'code-unreadable'],
  ['a list', [ofQuote], 'code-unreadable'],
  ['a later version', { v: 2, more: 1 }, 'code-newer'],
  ['no end', { ...common, iat: SIGNED, ticket: 'CS-12' }, 'code-without-end'],
  ['nothing granted', claims, 'code-unreadable'],
  ['two grants', { ...ofQuote, ticket: 'CS-12' }, 'code-unreadable'],
  ['an extension with a start', { ...claims, ticket: 'CS-12', from: FROM }, 'code-unreadable'],
  ['an issue without a start', { ...claims, issue: 'MC-1' }, 'code-unreadable'],
  ['a member nobody knows', { ...ofQuote, nbf: 1 }, 'code-unreadable'],
  ['an end too far away', { ...ofQuote, exp: SIGNED + 91 * DAY }, 'code-too-long'],
])('a code that says %s: %s', (...[, raw, code]) => {
  expect(parseConfirmation(raw)).toEqual({ ok: false, problem: { code } });
});

const quote = (days: { from: number; end: number }): Confirmation => ({
  ...whole,
  kind: 'quote',
  quote: 'Q-7',
  issuedOn: (SIGNED + days.from * DAY) * 1000,
  end: (SIGNED + days.end * DAY) * 1000,
});
const ofIssue = ({ from, end }: { from: number; end: number }): Confirmation => {
  const {
    issuedOn,
    quote: issue,
    ...others
  } = quote({ from, end }) as Confirmation & {
    kind: 'quote';
  };
  return { ...others, kind: 'known-issue', issue, from: issuedOn };
};
const second = 1 / DAY;

test.each<[name: string, said: Confirmation, problem: string | null]>([
  ['90 days of a quote', quote({ from: 0, end: 90 }), null],
  ['a quote of 90 days signed later', quote({ from: -80, end: 10 }), null],
  ['a quote a second longer', quote({ from: -80 - second, end: 10 }), 'code-too-long'],
  ['an end a second after 90 days', quote({ from: 1, end: 90 + second }), 'code-too-long'],
  ['an issue of a year', ofIssue({ from: -300, end: 65 }), null],
  ['an issue whose code is too long', ofIssue({ from: -300, end: 91 }), 'code-too-long'],
  ['a quote that ends as it starts', quote({ from: 5, end: 5 }), 'code-unreadable'],
  ['a quote that ends a second later', quote({ from: 5, end: 5 + second }), null],
  ['an issue that ends as it starts', ofIssue({ from: 5, end: 5 }), 'code-unreadable'],
  ['an end as it is signed', quote({ from: -5, end: 0 }), 'code-unreadable'],
  ['an end before it is signed', quote({ from: -5, end: -1 }), 'code-unreadable'],
  ['a second after', quote({ from: -5, end: second }), null],
  ['an extension', { ...whole, kind: 'extension', ticket: 'CS-12' }, null],
  [
    'an extension that ends as it is signed',
    { ...whole, end: whole.signedAt, kind: 'extension', ticket: 'CS-12' },
    'code-unreadable',
  ],
  [
    'an extension of 1970',
    { ...whole, signedAt: -1, end: 0, kind: 'extension', ticket: 'CS-12' },
    null,
  ],
])('the dates of a code: %s', (_, said, problem) => {
  expect(termProblem(said)).toBe(problem);
});
