import { NEVER } from '../../src/rules/instant';
import { spanAt, spansOf, type Stretch } from '../../src/rules/spans';

/** What holds from each moment on. */
const facts = (at: number) => ({ says: at < 10 ? 'a' : at < 20 ? 'b' : 'c' });
const always: Stretch = { from: -NEVER, until: NEVER };

test.each<[what: string, Stretch, edges: number[], spans: string[]]>([
  ['without an edge', { from: 0, until: 5 }, [], ['0–5 a']],
  ['with each change', always, [10, 20], ['-Infinity–10 a', '10–20 b', '20–Infinity c']],
  [
    'an edge at which nothing changes',
    always,
    [5, 10, 15, 20],
    ['-Infinity–10 a', '10–20 b', '20–Infinity c'],
  ],
  ['edges outside of the stretch', { from: 12, until: 18 }, [5, 10, 20, 25], ['12–18 b']],
  ['edges at its beginning and end', { from: 10, until: 20 }, [10, 20], ['10–20 b']],
  ['an edge a moment within', { from: 9, until: 21 }, [10, 20], ['9–10 a', '10–20 b', '20–21 c']],
])('spans %s', (...[, stretch, edges, spans]) => {
  expect(
    spansOf(stretch, edges, facts).map(
      ({ from, until, says }) => `${String(from)}–${String(until)} ${says}`,
    ),
  ).toEqual(spans);
});

test('what is said before an edge outside of the stretch is not asked', () => {
  const asked: number[] = [];
  spansOf({ from: 10, until: 20 }, [5, 10, 15, 20, 25], (at) => {
    asked.push(at);
    return { says: 'a' };
  });
  expect(asked).toEqual([10, 15]);
});

test.each<[at: number, says: string | undefined]>([
  [9, undefined],
  [10, 'b'],
  [19, 'b'],
  [20, 'c'],
  [29, 'c'],
  [30, undefined],
])('the span in which %d lies says %s', (at, says) => {
  const spans = [
    { from: 10, until: 20, says: 'b' },
    { from: 20, until: 30, says: 'c' },
  ];
  expect(spanAt(spans, at)?.says).toBe(says);
});
