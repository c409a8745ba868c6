import type { StoryStep } from '../../local-site/scenarios/story';
import { scenarios } from '../../local-site/scenarios';
import { stories } from '../../local-site/stories';
import { policy } from '../../src/policy';
import type { State } from '../../src/rules/resolution';
import { resolve } from '../../src/rules/resolve';
import { parseEvidence } from '../../src/wire/parse-case';
import { adminRecords } from './admin-records';

/** What the app's own rules say at each step, as it is told one after the other. */
const statesOf = (steps: StoryStep[]): State[] => {
  let license: unknown = null;
  let records: unknown[] = [];
  return steps.map((step) => {
    if ('license' in step) license = step.license;
    records = [
      ...(step.reinstalled === true ? [] : records),
      ...adminRecords(step.records ?? [], step.at),
    ];
    const evidence = parseEvidence({ license, records });
    return resolve(evidence, policy, Date.parse(step.at)).resolution.state;
  });
};

const table: [string, State[]][] = [
  [
    'evaluation-to-subscription',
    ['evaluation', 'evaluation', 'evaluation-suspended', 'active', 'active'],
  ],
  ['late-renewal', ['active', 'suspended', 'suspended', 'expired', 'active']],
  ['cancelled-and-withdrawn', ['active', 'cancelled', 'active', 'active']],
  [
    'annual-with-quote',
    ['active', 'active', 'suspended', 'quote-extended', 'quote-extended', 'active'],
  ],
  [
    'reinstall',
    ['suspended', 'quote-extended', 'expired', 'expired', 'unexplained-inactive', 'active'],
  ],
];

test.each(table)('%s: %j', (name, states) => {
  expect(statesOf(stories.find((story) => story.name === name)?.steps ?? [])).toEqual(states);
});

test('every story has a line above, a name of its own, and steps in the order of time', () => {
  expect(table.map(([name]) => name)).toEqual(stories.map(({ name }) => name));
  const names = [...stories, ...scenarios].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { steps } of stories) {
    const moments = steps.map(({ at }) => at);
    expect(moments.map((at) => new Date(at).toISOString())).toEqual([...new Set(moments)].sort());
  }
});
