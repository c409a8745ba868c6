import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that a script writes whole. */
const generated = ['docs/benchmarks.md', 'docs/costs.md'];

/** The pages that people write, in which a script keeps the figures. */
export const writtenPages = (root: string): string[] => [
  'README.md',
  'kit/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .filter((name) => !generated.includes(name)),
];
