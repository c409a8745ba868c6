import fc from 'fast-check';
import { readQuestion, type QuestionOptions } from '../../../cli/given/question';
import { paintFor } from '../../../cli/paint';
import { scaleOf, ticksOf } from '../../../cli/timeline/scale';
import { timelineJson } from '../../../cli/timeline/timeline-json';
import { timelineReport, type TimelineReport } from '../../../cli/timeline/timeline-report';
import { timelineSvg } from '../../../cli/timeline/timeline-svg';
import { timelineText } from '../../../cli/timeline/timeline-text';
import { DAY, NEVER } from '../../../src/rules/instant';
import { timelineOf } from '../../../src/rules/timeline';
import { parseCase } from '../../../src/wire/parse-case';
import { arbitraryCase } from '../../rules/arbitrary-case';
import { expectGolden } from '../golden';
import { faultIn } from './fault-in';

const always = { from: -NEVER, until: NEVER };
const eventful = 'test/fixtures/timeline/eventful.json';

async function report(
  file: string,
  options: QuestionOptions,
  asked: Partial<Parameters<typeof timelineReport>[0]> = {},
): Promise<TimelineReport> {
  const question = await readQuestion(file, options, 0);
  return timelineReport({
    asked: question.asked,
    app: question.given.app,
    hasAllRegimes: true,
    stretch: always,
    ...asked,
  });
}

test.each<[golden: string, file: string, options: QuestionOptions, asked: object]>([
  ['license', 'docs/examples/license.json', { at: '2026-06-05' }, { hasAllRegimes: false }],
  ['unexplained', 'docs/examples/license.json', { at: '2026-07-05' }, { hasAllRegimes: false }],
  ['history', 'docs/examples/history.json', {}, {}],
  ['eventful', eventful, {}, {}],
  [
    'narrowed',
    eventful,
    {},
    { stretch: { from: Date.parse('2026-06-01'), until: Date.parse('2026-07-05') } },
  ],
  ['no-license', 'test/fixtures/explain/no-license.json', { at: '2026-06-05' }, {}],
])('a table by date: %s', async (...[golden, file, options, asked]) => {
  const text = timelineText(await report(file, options, asked), paintFor({}));
  expectGolden(`timeline/${golden}.golden.txt`, text);
});

test('the picture', async () => {
  expectGolden('timeline/eventful.golden.svg', timelineSvg(await report(eventful, {})));
});

test('a picture is whole XML, needs nothing from elsewhere, and lies in its own frame', () => {
  const law = fc.property(arbitraryCase(), fc.string({ unit: 'binary' }), (raw, app) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    const drawn = timelineReport({
      asked: reading.value,
      app,
      hasAllRegimes: true,
      stretch: always,
    });
    JSON.parse(timelineJson(drawn));
    timelineText(drawn, paintFor({}));
    if (drawn.lanes.length === 0) return;
    const svg = timelineSvg(drawn);
    expect(faultIn(svg)).toBeNull();
    expect(svg).not.toMatch(/NaN|Infinity|undefined|href|<style|<script/);
    const xs = [...svg.matchAll(/ (?:x|x1|x2|cx)="([^"]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(960);
  });
  fc.assert(law, { seed: 2876, numRuns: 300 });
});

test('of hundreds of records and endless names a picture keeps what is near, and tells of the rest', () => {
  const records = Array.from({ length: 400 }, (_, index) => ({
    id: String(index),
    recordedAt: '2024-01-01',
    source: 'admin',
    kind: 'quote',
    quote: index === 399 ? 'X'.repeat(10_000) : `Q-${index}`,
    issuedOn: new Date(Date.parse('2024-01-01') + index * 2 * DAY).toISOString(),
  }));
  const license = { active: true, subscriptionEndDate: '2026-05-31' };
  const reading = parseCase({ id: 'x', at: '2026-03-08', license, records });
  if (!reading.ok) throw new Error(reading.problem.message);
  const svg = timelineSvg(
    timelineReport({
      asked: reading.value,
      app: 'A'.repeat(10_000),
      hasAllRegimes: false,
      stretch: { from: Date.parse('2024-01-01'), until: Date.parse('2026-12-31') },
    }),
  );
  expect(svg).toContain('… 371 more; the table has all.');
  expect(svg).toContain('Quote Q-398');
  expect(svg).toContain('(and ');
  expect(svg).not.toContain('Quote Q-0,');
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text.length);
  expect(Math.max(...texts)).toBeLessThanOrEqual(140);
});

test('as JSON it is what the rules say of every regime', async () => {
  const { asked } = await readQuestion(eventful, {}, 0);
  const json = JSON.parse(timelineJson(await report(eventful, {}))) as {
    regimes: { regime: 'classic' | 'forge-2025'; changes: { at: string; state: string }[] }[];
  };
  for (const { regime, changes } of json.regimes) {
    const timeline = timelineOf(asked.evidence, { ...asked.policy, regime });
    expect(changes.map(({ at, state }) => [Date.parse(at), state])).toEqual(
      timeline?.changes.map(({ at, state }) => [at, state]),
    );
  }
  expect(json.regimes).toHaveLength(3);
});

test.each<[of: string, days: number, first: string[]]>([
  ['two weeks', 14, ['Jan 5', 'Jan 6', 'Jan 7']],
  ['two months', 60, ['Jan 5', 'Jan 12', 'Jan 19']],
  ['a year', 365, ['Feb 2026', 'Mar', 'Apr']],
  ['three years', 1100, ['Apr 2026', 'Jul', 'Oct']],
  ['twenty years', 7300, ['2028', '2030', '2032']],
])('an axis of %s', (_of, days, first) => {
  const from = Date.parse('2026-01-05');
  const ticks = ticksOf(scaleOf({ from, until: from + days * DAY }, 0, 912));
  expect(ticks.slice(0, 3).map(({ text }) => text)).toEqual(first);
  expect(ticks.length).toBeLessThan(16);
});
