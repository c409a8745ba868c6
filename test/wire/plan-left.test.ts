import type { Entry } from '../../src/wire/entry';
import { planImport } from '../../src/wire/import-plan';
import { planLeft } from '../../src/wire/plan-left';
import { codes, extension, from, isVoid, numbered, quote } from './file-entries';
type Left = [others: string, by: Entry[], done: (string | null)[], left: string];

test.each<Left>([
  ['nothing', [], ['a', 'b'], 'add , there 1, refused 4'],
  ['nothing, and time was up', [], ['a'], 'add 2, there 1, refused 4'],
  ['nothing, and nothing was done', [], [], 'add 1 2, there 1, refused 4'],
  ['the same entry', [quote('9', from('1'))], [null, 'b'], 'add , there 2, refused 4'],
  ['the same entries', [quote('1'), extension('2')], [null, null], 'add , there 3, refused 4'],
  ['its quote', [quote('9')], [null, 'b'], 'add , there 1, refused 4 1'],
  [
    'its quote, and voided it',
    [quote('9'), isVoid('10', '9')],
    [null],
    'add 2 1, there 1, refused 4',
  ],
])('an import while others wrote %s: what is left', (...[, by, done, left]) => {
  const file = [quote('1'), extension('2'), quote('3'), quote('')];
  const plan = planImport(numbered(file), numbered([quote('9', from('3'))]), codes);
  const { added, there, refused } = planLeft(plan, done, by);
  const [add, no] = [added, refused].map((part) => part.map(({ number }) => number).join(' '));
  expect(`add ${add}, there ${there}, refused ${no}`).toBe(left);
  expect(planLeft(plan, ['a', 'b'], [])).toEqual({ ...plan, added: [] });
});
