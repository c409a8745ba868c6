'use strict';

/**
 * What a room may import: our rooms, and packages. ARCHITECTURE.md draws the same arrows.
 * `.` is the room itself, `..` the other folders of a room that has some.
 */
const arrows = [
  { room: 'src/rules', ours: ['.'], packages: [] },
  { room: 'src/wire', ours: ['.', 'rules'], packages: ['valibot', 'jsonc-parser'] },
  { room: 'src/words', ours: ['.', 'rules', 'wire', 'i18n'], packages: ['intl-messageformat'] },
  { room: 'src/resolvers', ours: ['.', 'rules', 'wire'], packages: ['@forge/resolver'] },
  {
    room: 'src/forge',
    ours: ['.', 'rules', 'wire', 'resolvers/site'],
    packages: ['@forge/api', '@forge/events', '@forge/kvs', 'node:zlib'],
  },
  // The one room that verifies: what decides for pages and gates stays free of jose.
  { room: 'src/codes', ours: ['.', 'wire'], packages: ['jose'] },
  {
    room: 'src/gate',
    ours: ['.', 'rules', 'wire', 'resolvers/site'],
    packages: [],
  },
  {
    room: 'src/notices',
    ours: ['.', 'rules', 'wire', 'words'],
    packages: ['react', '@forge/react', '@forge/bridge'],
  },
  {
    room: 'src/access-gate',
    ours: ['.', 'wire', 'words'],
    packages: ['react', '@forge/react', '@forge/bridge'],
  },
  {
    room: 'src/kit',
    ours: [
      '.',
      'rules',
      'wire',
      'resolvers',
      'forge',
      'codes',
      'gate',
      'access-gate',
      'notices',
      'words',
      'i18n',
    ],
    packages: [],
  },
  {
    room: 'src/notes',
    ours: ['.', 'wire', 'access-gate'],
    packages: ['react', '@forge/react', '@forge/bridge'],
  },
  {
    room: 'static/license-panel',
    ours: ['.', '..', 'src/rules', 'src/wire', 'src/words', 'i18n'],
    packages: ['react', 'react-dom', '@atlaskit', '@forge/bridge'],
  },
  {
    // The entry files, beside the rooms.
    room: 'src/*.ts',
    ours: ['.', 'kit', 'notes/notes-api', 'resolvers', 'rules', 'wire'],
    packages: ['@forge/kvs'],
  },
  {
    room: 'cli',
    ours: ['.', '..', 'src/rules', 'src/wire', 'src/words', 'src/codes', 'i18n'],
    packages: [
      'node:[a-z_/]+',
      'typescript',
      'yaml',
      'jsonc-parser',
      'diff',
      'valibot',
      'papaparse',
      'cli-progress',
      'jose',
    ],
  },
  {
    room: 'cli/audit/html',
    ours: ['.', '..', '../..', 'src/rules', 'src/wire', 'src/words'],
    packages: ['node:[a-z_/]+'],
  },
];

/** No room of the app or the command line knows these, wherever its files lie. */
const closed = '^(?:\\.\\./)+(?:local-site|tools|test)/';

/** What a room may not import, as ESLint wants it: everything that its line does not name. */
function arrowRule({ room, ours, packages }) {
  const isOfEntries = room.includes('*');
  const own = {
    '.': isOfEntries ? '\\./[^/]+$' : '\\./',
    '..': '\\.\\./(?!\\.)',
    '../..': '\\.\\./\\.\\./(?!\\.)',
  };
  // An entry file lies beside the rooms, all others a folder deeper.
  const up = isOfEntries ? '\\./' : '(?:\\.\\./)+';
  const paths = ours.map((other) => own[other] ?? `${up}${other}(?:/|$)`);
  const names = packages.map((name) => `${name}(?:/|$)`);
  const message = `${room} may import only from: ${[...ours, ...packages].join(', ')}.`;
  const regex = `^(?!${[...paths, ...names].join('|')})|${closed}`;
  return {
    files: [isOfEntries ? room : `${room}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
}

module.exports = { arrows, arrowRule };
