import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { apply, scratchName } from '../../../cli/add/apply';
import type { Change } from '../../../cli/add/change';
import { readKit } from '../../../cli/add/kit-files';
import { planAdd } from '../../../cli/add/plan-add';
import { readApp } from '../../../cli/add/read-app';
import { add, appWith, commit, jiraApp, remove, treeOf, useKit } from './app-folder';
import { write } from './made-up-kit';

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
  expect(apply(folder, changes)).toMatchObject({ code: 'not-written' });
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

describe('a run that is killed halfway', () => {
  const pieces = (folder: string): Change[] => {
    const app = readApp(folder);
    const kit = readKit(useKit());
    if (!app.ok || !kit.ok) throw new Error('an app and a kit');
    const plan = planAdd(app.value, kit.value);
    if (!plan.ok) throw new Error(plan.problem.message);
    return plan.value.changes;
  };

  test.each([1, 2, 3, 6])('after %i files: remove gives the app back', (done) => {
    const folder = appWith(jiraApp());
    const before = treeOf(folder);
    apply(folder, pieces(folder).slice(0, done));
    write(folder, `${scratchName}/7-new`, 'waiting');
    expect(remove(folder)).toMatchObject({ code: 0, err: '' });
    expect(treeOf(folder)).toEqual(before);
  });

  test.each([1, 2, 6])('after %i files: add goes on', (done) => {
    const folder = appWith(jiraApp());
    commit(folder);
    const before = treeOf(folder);
    apply(folder, pieces(folder).slice(0, done));
    write(folder, `${scratchName}/7-new`, 'waiting');
    expect(add(folder)).toMatchObject({ code: 0, err: '' });
    expect(add(folder).out).toContain('Nothing to change');
    expect(remove(folder)).toMatchObject({ code: 0, err: '' });
    expect(treeOf(folder)).toEqual(before);
  });
});
