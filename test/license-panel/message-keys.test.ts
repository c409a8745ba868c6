import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../english';

/** Where the panel says what it says, alone or as the command line does too. */
const folders = ['static/license-panel', 'src/words'].map((name) => join(__dirname, '../..', name));
const code = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('dist'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n');
const keys = Object.keys(en);

/** The keys of the panel alone; the others are said by src/words or the manifest. */
const ours =
  /^(page|why|report|act|candidate|tabs|regimes?|timeline|dates|next|details|edition|billing|environment|divergence|problems?|history|entry|more|forms|effect|form|quote-form|cancellation-form|close-form|withdrawal-form|extension-form|known-issue-form|code-form|known|notices|purchases(?!\.ago\.)|export|import|import-refusal|file|void|issue|refusal|copy|support)\./;

// A template stands for every key that it can make: `state.${state}` for `state.active` and the rest.
const literals = [...code.matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(([, key = '']) => key);
const templates = [...code.matchAll(/`([a-z-]+\.[^`]*\$\{[^`]*)`/g)]
  .map(([, template = '']) => template)
  .filter((template) => ours.test(template))
  .map((template) => {
    const pattern = template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[A-Za-z0-9-]+');
    return new RegExp(`^${pattern}$`);
  });

test.each(literals.filter((key) => ours.test(key)))(
  'the key %s is in the translation file',
  (key) => {
    expect(keys).toContain(key);
  },
);

test.each(templates)('%s makes keys of the translation file', (pattern) => {
  expect(keys.filter((key) => pattern.test(key))).not.toEqual([]);
});

test.each(keys.filter((key) => ours.test(key)))('the message %s is said somewhere', (key) => {
  expect(literals.includes(key) || templates.some((pattern) => pattern.test(key))).toBe(true);
});
