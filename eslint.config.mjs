import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

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
  {
    room: 'src/notices',
    ours: ['.', 'rules', 'wire', 'words'],
    packages: ['react', '@forge/react', '@forge/bridge'],
  },
  // The one room that verifies: what decides for pages and gates stays free of jose.
  { room: 'src/codes', ours: ['.', 'wire'], packages: ['jose'] },
  {
    room: 'src/gate',
    ours: ['.', 'rules', 'wire', 'resolvers/site'],
    packages: [],
  },
  {
    room: 'src/access-gate',
    ours: ['.', 'wire', 'words'],
    packages: ['react', '@forge/react', '@forge/bridge'],
  },
  {
    room: 'src/notes',
    ours: ['.', 'wire', 'access-gate'],
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
    room: 'static/license-panel',
    ours: ['.', '..', 'src/rules', 'src/wire', 'src/words', 'i18n'],
    packages: ['react', 'react-dom', '@atlaskit', '@forge/bridge'],
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

function arrowRule({ room, ours, packages }) {
  const own = { '.': '\\./', '..': '\\.\\./(?!\\.)', '../..': '\\.\\./\\.\\./(?!\\.)' };
  const paths = ours.map((other) => own[other] ?? `(?:\\.\\./)+${other}(?:/|$)`);
  const names = packages.map((name) => `${name}(?:/|$)`);
  const message = `${room} may import only from: ${[...ours, ...packages].join(', ')}.`;
  const regex = `^(?!${[...paths, ...names].join('|')})`;
  return {
    files: [`${room}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
}

const localSiteKnowsOnlyTheBuiltApp = {
  files: ['local-site/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '(^|/)(src|static)/', message: 'The local site knows the app by its manifest.' },
        ],
      },
    ],
  },
};

const clockBan = ['rules', 'wire', 'words'].map((room) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'The moment is a parameter.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The moment is a parameter.',
      },
    ],
  },
}));

const onePlaceWritesDates = {
  files: ['src/**', 'static/license-panel/**', 'cli/**'],
  ignores: ['src/words/dates.ts', 'src/words/reader.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((property) => ({
        property,
        message: 'Dates are written in src/words/dates.ts.',
      })),
      {
        object: 'Intl',
        property: 'DateTimeFormat',
        message: 'Dates are written in src/words/dates.ts.',
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.local-site/',
      '.forge-bundle/',
      '.chromium/',
      '**/*.cjs',
      '**/*.mjs',
      '*.js',
      'test/fixtures/apps/',
      'tools/bench/gated-app/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // One program for nearly all: each room's own would be made, and its types found out, anew.
        project: ['./tsconfig.lint.json', './tools/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-params': ['error', 3],
      'max-lines': ['error', 250],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['**/*.tsx', 'static/**/*.ts'], ...reactHooks.configs.flat.recommended },
  ...arrows.map(arrowRule),
  localSiteKnowsOnlyTheBuiltApp,
  ...clockBan,
  onePlaceWritesDates,
);
