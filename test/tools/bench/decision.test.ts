import { states } from '../../../src/rules/resolution';
import { parseCase } from '../../../src/wire/parse-case';
import { checkAgreement, outcomesOf } from '../../../tools/bench/decision/agreement';
import { factsOf, groundsOf } from '../../../tools/bench/decision/facts';
import { benchCase } from '../../../tools/bench/decision/licenses';
import { decideAnew } from '../../../tools/bench/decision/own';

const caseOf = (number: number) => {
  const reading = parseCase(benchCase(number));
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
};
const cases = Array.from({ length: 2000 }, (_, number) => caseOf(number));
const expected = outcomesOf(cases);

test('the licenses are the same each time, and of every state', () => {
  expect(benchCase(7)).toEqual(benchCase(7));
  expect(new Set(expected.map(({ state }) => state))).toEqual(new Set(states));
});

test('too few licenses for every state are no comparison', () => {
  expect(() => outcomesOf(cases.slice(0, 3))).toThrow('no license is');
});

test('the decision alone is what the whole answer says, for each of them', () => {
  expect(() => {
    checkAgreement('ours', cases.map(decideAnew), expected);
  }).not.toThrow();
});

test('an engine that decides otherwise once, or leaves one out, stops the bench', () => {
  const wrong = expected.map((each, index) =>
    index === 9 ? { ...each, access: 'limited' as const } : each,
  );
  expect(() => {
    checkAgreement('other', wrong, expected);
  }).toThrow('other says of license 9');
  expect(() => {
    checkAgreement('other', expected.slice(1), expected);
  }).toThrow('other decided on 1999 of 2000 licenses');
});

test('facts for other engines are flat and survive being written as JSON', () => {
  const facts = cases.map((each) => factsOf(groundsOf(each), each));
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  expect(
    facts.flatMap((each) => Object.values(each)).every((value) => Object(value) !== value),
  ).toBe(true);
});
