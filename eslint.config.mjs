import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { arrowRule, arrows } from './tools/arrows.cjs';

const localSiteKnowsOnlyTheBuiltApp = {
  files: ['local-site/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(\\.\\./)+(src|static|cli|tools|test|kit)/',
            message: 'The local site knows the app by its manifest.',
          },
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
