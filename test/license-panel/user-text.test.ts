import { IntlMessageFormat } from 'intl-messageformat';
import { partsOf, plain, userTexts } from '../../static/license-panel/language/user-text';
import { en } from '../english';
import { inEnglish } from './in-english';

const { say } = inEnglish();
type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const astOf = (message: string) =>
  new IntlMessageFormat(message, 'en-US', undefined, { ignoreTag: true }).getAst();

/** The names of the arguments of a message, also in its branches. */
const argumentsIn = (parts: Part[]): string[] =>
  parts.flatMap((part) => [
    ...('value' in part && String(part.type) !== '0' ? [part.value] : []),
    ...('options' in part
      ? Object.values(part.options).flatMap(({ value }) => argumentsIn(value))
      : []),
  ]);

const args = { from: 'June 1', until: 'July 1' };

test('user text stands apart in a sentence', () => {
  expect(partsOf(say('entry.quote', { quote: 'הצעה 7', ...args }))).toEqual([
    { text: 'Quote ', isUserText: false },
    { text: 'הצעה 7', isUserText: true },
    { text: ', open from June 1 to July 1', isUserText: false },
  ]);
});

test('user text cannot end its own isolation', () => {
  const quote = 'Q\u2069 is void \u2068';
  expect(partsOf(say('entry.quote', { quote, ...args }))[1]).toEqual({
    text: 'Q is void ',
    isUserText: true,
  });
});

test.each(['\u2066', '\u2067', '\u2068', '\u2069'])(
  'nor can it begin another, which its sentence would then be in (%j)',
  (mark) => {
    expect(partsOf(say('entry.quote', { quote: `Q\u202e${mark}7`, ...args }))[1]).toEqual({
      text: 'Q\u202e7',
      isUserText: true,
    });
  },
);

test.each([
  ['entry.extension.ticket', { until: 'July 1', ticket: 'שלום' }],
  ['entry.event.installed.version', { version: 'שלום' }],
  ['sighting.edition-changed', { edition: 'שלום', oldEdition: 'שלום' }],
  ['sighting.entitlement-replaced.numbered', { number: 'שלום', oldNumber: 'שלום' }],
] as const)('what comes from elsewhere stands apart in %s', (key, texts) => {
  const apart = partsOf(say(key, texts)).filter(({ isUserText }) => isUserText);
  expect(apart.map(({ text }) => text)).toEqual(
    Object.values(texts).filter((text) => text === 'שלום'),
  );
});

/** What is always of our own words, dates and numbers, or a sentence in which user text stands apart already. */
const own = [
  ...[
    'access',
    'ago',
    'asked',
    'at',
    'billing',
    'body',
    'by',
    'cancelled',
    'count',
    'dates',
    'day',
  ],
  ...['days', 'end', 'entry', 'exportedAt', 'fact', 'field', 'file', 'first', 'flag', 'from'],
  ...[
    'how',
    'hours',
    'kind',
    'language',
    'last',
    'least',
    'most',
    'name',
    'notice',
    'of',
    'oldEnd',
    'part',
  ],
  ...[
    'place',
    'products',
    'sentences',
    'shown',
    'since',
    'span',
    'state',
    'stated',
    'term',
    'termEnd',
    'time',
  ],
  ...['title', 'to', 'until', 'what', 'when', 'who', 'zone', 'added', 'acceptedAt', 'cancelledAt'],
  ...['again', 'present', 'read', 'dataUntil', 'quoteEnd'],
];

test('every argument of every message is known to be ours or not', () => {
  const used = Object.values(en).flatMap((message) => argumentsIn(astOf(message)));
  const unknown = new Set(used.filter((name) => !userTexts.has(name) && !own.includes(name)));
  expect([...unknown]).toEqual([]);
  const unused = [...userTexts, ...own].filter((name) => !used.includes(name));
  expect(unused).toEqual([]);
});

test('a sentence within a sentence keeps its user text apart', () => {
  const entry = say('entry.quote', { quote: 'Q-7', ...args });
  const sentence = say('void.label.other', { entry });
  expect(partsOf(sentence).filter(({ isUserText }) => isUserText)).toEqual([
    { text: 'Q-7', isUserText: true },
  ]);
  expect(plain(sentence)).toBe('Void: Quote Q-7, open from June 1 to July 1');
});

test('a sentence without user text is one part', () => {
  expect(partsOf('Users have access.')).toEqual([
    { text: 'Users have access.', isUserText: false },
  ]);
});
