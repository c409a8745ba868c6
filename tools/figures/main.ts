import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBenchRun } from './bench-run';
import { benchmarksPage } from './benchmarks-page';
import { withFigures } from './marked-figures';
import { writtenPages } from './pages';
import { projectFigures } from './project-figures';

const root = join(__dirname, '../..');
const json = 'docs/benchmarks.json';

/** Measures anew. A target that is missed is no failure: the page says so. */
const measure = (): void => {
  const { status } = spawnSync('npm', ['run', '--silent', 'bench', '--', '--json', json], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0 && status !== 1) throw new Error('the bench did not end');
};

const write = (): void => {
  writeFileSync(join(root, 'docs/benchmarks.md'), benchmarksPage(readBenchRun(join(root, json))));
  const figures = projectFigures(root);
  for (const page of writtenPages(root)) {
    const text = readFileSync(join(root, page), 'utf8');
    const now = withFigures(text, figures);
    if (now !== text) writeFileSync(join(root, page), now);
  }
  console.log('docs/benchmarks.md and the figures of the pages are written');
};

const { values } = parseArgs({ options: { bench: { type: 'boolean', default: false } } });
if (values.bench) measure();
write();
