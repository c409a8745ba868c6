import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from '../../../cli/add/apply';
import type { Change } from '../../../cli/add/change';
import { appWith, treeOf } from './app-folder';

const change = (path: string, before: string | null, after: string | null): Change => ({
  path,
  before: before === null ? undefined : Buffer.from(before),
  after: after === null ? undefined : Buffer.from(after),
  isShown: true,
});

const files = { 'a.txt': 'a', 'b.txt': 'b', 'folder/c.txt': 'c' };

test('writes, replaces and takes away', () => {
  const folder = appWith(files);
  apply(folder, [
    change('a.txt', 'a', 'A'),
    change('b.txt', 'b', null),
    change('new/deep/d.txt', null, 'd'),
  ]);
  expect(treeOf(folder)).toEqual({
    'a.txt': 'A',
    folder: 'folder',
    'folder/c.txt': 'c',
    new: 'folder',
    'new/deep': 'folder',
    'new/deep/d.txt': 'd',
  });
});

test.each([
  ['a folder that cannot be made', change('a.txt/x.txt', null, 'x')],
  ['a file where a folder is', change('folder', null, 'x')],
])('%s: everything is as it was', (_, impossible) => {
  const folder = appWith(files);
  const before = treeOf(folder);
  const changes = [
    change('a.txt', 'a', 'A'),
    change('new/d.txt', null, 'd'),
    change('b.txt', 'b', null),
    impossible,
  ];
  expect(() => {
    apply(folder, changes);
  }).toThrow();
  expect(treeOf(folder)).toEqual(before);
});

test('a file keeps its mode, and a link stays a link', () => {
  const folder = appWith(files);
  chmodSync(join(folder, 'a.txt'), 0o640);
  symlinkSync('a.txt', join(folder, 'link.txt'));
  apply(folder, [change('link.txt', 'a', 'A')]);
  expect(treeOf(folder)).toMatchObject({ 'a.txt': 'A', 'link.txt': 'A' });
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
});
