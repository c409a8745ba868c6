import { insertInManifest, type Want } from '../../../cli/add/insert-in-manifest';
import { itemLines } from '../../../cli/add/manifest-style';

jest.mock('../../../cli/add/manifest-style', () => ({
  ...jest.requireActual<object>('../../../cli/add/manifest-style'),
  itemLines: jest.fn(),
}));

const want: Want = {
  parent: ['modules', 'function'],
  name: 'standing-x',
  value: { key: 'standing-x', handler: 'x.y' },
  isEntry: true,
};
const text = 'modules:\n  function:\n    - key: a\n      handler: b.c\n';

test.each([
  ['lacks a part', ['- key: standing-x']],
  ['says more', ['- key: standing-x', '  handler: x.y', '  other: z']],
  ['is no entry', ['x: standing-x']],
  ['has another key', ['- key: standing-z', '  handler: x.y']],
])('an entry that we write wrongly, because it %s, is never handed on', (_, lines) => {
  jest.mocked(itemLines).mockReturnValueOnce(lines);
  expect(() => insertInManifest(text, want)).toThrow('an edit');
});
