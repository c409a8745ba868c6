import { NEVER } from '../../src/rules/instant';
import { timelineOf } from '../../src/rules/timeline';
import { parseEvidence } from '../../src/wire/parse-case';
import { parsePolicy } from '../../src/wire/parse-policy';
import { barsOf } from '../../static/license-panel/course/bars';
import { layoutOf } from '../../static/license-panel/course/picture-layout';
import { scaleOf } from '../../static/license-panel/course/scale';
import { stackHolds } from '../../static/license-panel/course/stack-holds';
import {
  contestedStretches,
  stateStretches,
} from '../../static/license-panel/course/state-stretches';
import { stateTones } from '../../static/license-panel/course/state-tones';
import { remarksOn, stretchWords } from '../../static/license-panel/course/stretch-words';
import { plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from './in-english';

const quote = {
  id: 'q',
  recordedAt: 0,
  source: 'admin',
  kind: 'quote',
  quote: 'Q-7',
  issuedOn: '2026-06-01',
};

function timeline(license: object, records: object[] = []) {
  const found = timelineOf(parseEvidence({ license, records }), parsePolicy(null).policy);
  if (found === null) throw new Error('the license is readable');
  return found;
}

const quoted = timeline({ active: true, subscriptionEndDate: '2026-05-31' }, [quote]);

test('each stretch is said with its dates, and what is open or contested meanwhile', () => {
  const language = inEnglish();
  const said = stateStretches(quoted.expected).map((stretch) =>
    [stretchWords(stretch, language), ...remarksOn(stretch, quoted.holds, language)].map(plain),
  );
  const open = 'Quote Q-7: from June 1, 2026 to June 30, 2026.';
  expect(said).toEqual([
    ['Active until May 30, 2026. Full access.'],
    ['Suspended from May 31, 2026 to June 14, 2026. Full access.', open],
    [
      'Open quote from June 15, 2026 to June 30, 2026. Full access.',
      open,
      'Sources differ on this from June 15, 2026 to June 29, 2026: whether access ends 15 or 30 days after the end.',
      'Sources differ on this: whether an open quote keeps a license active; no official page says so.',
    ],
    ['Expired from July 1, 2026 on. No access.'],
  ]);
});

test.each([
  ['UTC', 'Active until May 30, 2026. Full access.'],
  ['America/Los_Angeles', 'Active until May 30, 2026 at 5:00 PM. Full access.'],
  ['Pacific/Auckland', 'Active until May 31, 2026 at 12:00 PM. Full access.'],
])('in %s: %s', (zone, words) => {
  const [first] = stateStretches(quoted.expected);
  expect(first && stretchWords(first, inEnglish(zone))).toBe(words);
});

test('a license without an end is one stretch', () => {
  const [only, ...others] = stateStretches(timeline({ active: true }).expected);
  expect(only && stretchWords(only, inEnglish())).toBe('Active without a stated end. Full access.');
  expect(others).toEqual([]);
});

test('a stretch that ends in the course of a day is said with the moment of its end', () => {
  const [, brief] = stateStretches(
    timeline({ type: 'DEVELOPER', active: true, subscriptionEndDate: '2026-05-31' }, [
      { ...quote, issuedOn: '2026-05-31T00:00:00Z', validUntil: '2026-05-31T15:00:00Z' },
    ]).expected,
  );
  expect(brief && stretchWords(brief, inEnglish())).toBe(
    'Open quote from May 31, 2026 to May 31, 2026 at 3:00 PM. Full access.',
  );
});

test('where the sources disagree is one stretch, whatever they disagree on', () => {
  const days = contestedStretches(quoted.expected).map(({ from, until }) => [
    new Date(from).toISOString(),
    new Date(until).toISOString(),
  ]);
  expect(days).toEqual([['2026-06-15T00:00:00.000Z', '2026-07-01T00:00:00.000Z']]);
});

test('the scale shows its stretch from border to border, and never far beyond', () => {
  const { xOf, instantAt } = scaleOf({ from: 1000, until: 2000 }, 500);
  expect([1000, 1500, 2000].map(xOf)).toEqual([0, 250, 500]);
  expect([-NEVER, NEVER].map(xOf)).toEqual([-8, 508]);
  expect([-5, 250, 900].map(instantAt)).toEqual([1000, 1500, 2000]);
});

describe('bars', () => {
  const language = inEnglish();
  const window = { from: Date.parse('2026-05-01'), until: Date.parse('2026-07-20') };
  const drawn = (width: number) => {
    const scale = scaleOf(window, width);
    const layout = layoutOf(quoted, window, { top: 1, below: 1 });
    const widthOf = (text: string) => plain(text).length * 6;
    return barsOf(quoted, { layout, scale, widthOf, lines: [] }, language).map((bar) => [
      plain(bar.name),
      bar.number,
      bar.text && plain(bar.text.text),
    ]);
  };
  test.each<[number, [string, number | null, string | null][]]>([
    [
      800,
      [
        ['Active', null, 'Active'],
        ['Suspended', null, 'Suspended'],
        ['Expired', null, 'Expired'],
        ['Quote Q-7', null, 'Quote Q-7'],
      ],
    ],
    [
      160,
      [
        ['Active', null, 'Active'],
        ['Suspended', 1, '1'],
        ['Expired', null, 'Expired'],
        ['Quote Q-7', 2, '2'],
      ],
    ],
    [
      40,
      [
        ['Active', 1, '1'],
        ['Suspended', 2, null],
        ['Expired', 3, '3'],
        ['Quote Q-7', 4, '4'],
      ],
    ],
  ])('without room for their names have numbers: %d pixels', (width, bars) => {
    expect(drawn(width)).toEqual(bars);
  });

  test('a cancelled license is drawn in another way than a suspended one', () => {
    expect(stateTones.cancelled).not.toBe(stateTones.suspended);
  });
});

test('holds that overlap lie in rows of their own, others share one', () => {
  const hold = (id: string, from: number, until: number) =>
    ({ kind: 'quote', id, source: 'admin', from, until }) as const;
  const holds = [hold('a', 0, 10), hold('b', 5, 15), hold('c', 10, 20), hold('z', 40, 50)];
  const rows = stackHolds(holds, { from: 0, until: 30 });
  expect(rows.map((row) => row.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
});
