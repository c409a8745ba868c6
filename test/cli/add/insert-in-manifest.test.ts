import { insertInManifest, type Want } from '../../../cli/add/insert-in-manifest';
import { removeFromManifest } from '../../../cli/add/remove-from-manifest';
import type { Fragment } from '../../../cli/add/receipt';

const fn: Want = {
  parent: ['modules', 'function'],
  name: 'standing-x',
  value: { key: 'standing-x', handler: 'x.y' },
  isEntry: true,
};
const scope: Want = {
  parent: ['permissions', 'scopes'],
  name: 'storage:app',
  value: 'storage:app',
  isEntry: true,
};
const licensing: Want = {
  parent: ['app', 'licensing'],
  name: 'enabled',
  value: true,
  isEntry: false,
};
const banner: Want = {
  parent: ['modules', 'confluence:pageBanner'],
  name: 'b',
  value: { key: 'b', resolver: { function: 'f' }, unlicensedAccess: ['unlicensed', 'anonymous'] },
  isEntry: true,
};

/** In the tables `+` marks the lines that are put in, and nothing else differs. */
const table: [name: string, want: Want, after: string][] = [
  [
    'at the end of a list, before the comment that follows it',
    fn,
    `
modules:
  function:
    - key: a
      handler: a.b # last
+    - key: standing-x
+      handler: x.y
    # more to come

resources: []
`,
  ],
  [
    'below the comment that belongs to the last entry',
    fn,
    `
modules:
  function:
    - key: a
      handler: a.b
      # timeoutSeconds: 900
+    - key: standing-x
+      handler: x.y
`,
  ],
  [
    'with the dash below its key, where the file has it there',
    fn,
    `
modules:
  function:
  - key: a
    handler: a.b
+  - key: standing-x
+    handler: x.y
`,
  ],
  [
    'with four columns and a wide dash',
    fn,
    `
modules:
    function:
        -   key: a
            handler: a.b
+        -   key: standing-x
+            handler: x.y
`,
  ],
  [
    'a list that is missing, in the style of the others',
    scope,
    `
app: { id: x }
resources:
- key: a
  path: b
+permissions:
+  scopes:
+  - storage:app
`,
  ],
  [
    'a list that is only named',
    scope,
    `
permissions:
  scopes: # none yet
    # - read:jira-work
+    - storage:app
app:
  id: x
`,
  ],
  [
    'a list after an entry that is a text of several lines',
    fn,
    `
modules:
  function:
    - key: a
      handler: |
        a.b
+    - key: standing-x
+      handler: x.y

resources: []
`,
  ],
  [
    'in quotes, where the others have them',
    scope,
    `
permissions:
  scopes:
    - 'read:jira-work'
+    - 'storage:app'
`,
  ],
  [
    'a flag and the key above it',
    licensing,
    `
app:
  runtime:
    name: nodejs22.x
  id: x # mine
+  licensing:
+    enabled: true
modules: {}
`,
  ],
  [
    'a flag in a map that is there',
    licensing,
    `
app:
   licensing:
      editionsEnabled: true
+      enabled: true
   id: x
`,
  ],
  [
    'maps and lists inside an entry, without indentation of dashes',
    banner,
    `
modules:
  macro:
  - key: m
    title: M
+  confluence:pageBanner:
+  - key: b
+    resolver:
+      function: f
+    unlicensedAccess:
+    - unlicensed
+    - anonymous
app:
  id: x
`,
  ],
  [
    'the last line without an end',
    fn,
    `
modules:
  function:
    - key: a
      handler: a.b
+    - key: standing-x
+      handler: x.y`,
  ],
];

const before = (after: string): string => {
  const kept = after.split('\n').filter((line) => !line.startsWith('+'));
  return kept.join('\n').slice(1);
};
const plain = (after: string): string => after.replaceAll(/^\+/gm, '').slice(1);

const undo = (text: string, fragments: readonly Fragment[]): string =>
  [...fragments].reverse().reduce((current, fragment) => {
    const removal = removeFromManifest(current, fragment);
    if (removal.kind !== 'removed') throw new Error(removal.kind);
    return removal.text;
  }, text);

test.each(table)('puts in %s', (_, want, after) => {
  const edit = insertInManifest(before(after), want);
  if (!edit.ok) throw new Error(edit.problem.message);
  expect(edit.value.text).toBe(plain(after));
  expect(undo(edit.value.text, edit.value.fragments)).toBe(before(after));
});

test.each([
  ['scopes: []', 'scopes: [storage:app]'],
  ['scopes: [ ] # none', 'scopes: [storage:app ] # none'],
  ['scopes: [a:b]', 'scopes: [a:b, storage:app]'],
  ['scopes: ["a:b", \'c:d\']', "scopes: [\"a:b\", 'c:d', 'storage:app']"],
  ['scopes: [\n    a:b,\n  ]', 'scopes: [\n    a:b, storage:app,\n  ]'],
  ['scopes: [\n    a:b # why\n  ]', 'scopes: [\n    a:b, storage:app # why\n  ]'],
])('puts a scope in brackets: %j', (list, expected) => {
  const text = `permissions:\n  ${list}\n`;
  const edit = insertInManifest(text, scope);
  if (!edit.ok) throw new Error(edit.problem.message);
  expect(edit.value.text).toBe(`permissions:\n  ${expected}\n`);
  expect(undo(edit.value.text, edit.value.fragments)).toBe(text);
});

test.each<[name: string, want: Want, text: string, line: number]>([
  ['a map in braces', fn, 'modules: { function: [] }\n', 1],
  ['entries in brackets', fn, 'modules:\n  function: [{ key: a, handler: b.c }]\n', 2],
  ['a list with an anchor', scope, 'permissions:\n  scopes: &s\n    - a\nother: *s\n', 2],
  ['an alias', scope, 'other: &s [a]\npermissions:\n  scopes: *s\n', 3],
  ['a merged map', licensing, 'b: &b\n  c: 1\napp:\n  id: x\n  <<: *b\n', 5],
  ['a key twice', fn, 'modules:\n  function:\n    - key: a\nmodules:\n  macro: []\n', 4],
  ['two documents', fn, 'modules:\n  a: 1\n---\nmodules:\n  b: 1\n', 3],
  ['no YAML', fn, 'modules:\n  function: [\n', 3],
  ['a list of keys', fn, '- a\n', 1],
  ['a text where a list should be', scope, 'permissions:\n  scopes: all\n', 2],
  ['a written null', scope, 'permissions:\n  scopes: ~\n', 2],
])('refuses %s and says the line', (_, ...[want, text, line]) => {
  expect(insertInManifest(text, want)).toMatchObject({
    ok: false,
    problem: { code: 'unknown-manifest-shape', line },
  });
});

test('what was the first in brackets goes with the comma that the vendor put behind it', () => {
  const edit = insertInManifest('permissions:\n  scopes: []\n', scope);
  if (!edit.ok) throw new Error(edit.problem.message);
  const theirs = edit.value.text.replace('storage:app', 'storage:app, a:b');
  expect(undo(theirs, edit.value.fragments)).toBe('permissions:\n  scopes: [a:b]\n');
});
