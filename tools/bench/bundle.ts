import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { linkPackages, projectWithKit } from '../../test/kit/installed-kit';
import type { BenchResult } from './bench-result';

const tools = join(__dirname, '..');

/** What the gated app has of its own; the kit brings nothing along. */
const packages = ['bridge', 'kvs', 'react', 'resolver'].map((name) => `@forge/${name}`);
const others = [...packages, 'react', '@types/react', '@types/node', 'tslib'];

/** The four functions and two pages of `gated-app`, each with and without a gate. */
const pairs = [
  ['a resolver', 'functions/plain.cjs', 'functions/gated.cjs'],
  ['a resolver that stores', 'functions/storing.cjs', 'functions/storing-gated.cjs'],
  ['a UI Kit page', 'resources/plain-view', 'resources/gated-view'],
] as const;

type Size = { shipped: number; minified: number; compressed: number };

/** Everything that loads when a bundle does; Forge ships functions as its bundler leaves them. */
const sizeOf = (path: string): Size => {
  const isFile = path.endsWith('.cjs');
  const scripts = isFile
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(path, name));
  const text = scripts.map((file) => readFileSync(file, 'utf8')).join('\n');
  const { code } = transformSync(text, { minify: true, loader: 'js' });
  const bytes = (given: string) => Buffer.byteLength(given);
  return { shipped: bytes(text), minified: bytes(code), compressed: gzipSync(code).length };
};

const amountsOf = (output: string) =>
  pairs.flatMap(([name, plain, gated]) => {
    const [without, together] = [sizeOf(join(output, plain)), sizeOf(join(output, gated))];
    const lines = ['shipped', 'minified', 'compressed'] as const;
    return lines.flatMap((kind) => [
      { name: `${name}, bytes ${kind}, without a gate`, value: without[kind] },
      { name: `${name}, bytes ${kind}, added by the gate`, value: together[kind] - without[kind] },
    ]);
  });

/** What a gate adds to what `forge deploy` ships, by Atlassian's own bundler. */
export const benchBundle = (): Promise<BenchResult> => {
  execFileSync(process.execPath, [join(tools, 'setup.cjs'), 'tools/forge-bundler'], {
    stdio: 'inherit',
  });
  const folder = projectWithKit();
  linkPackages(folder, others);
  try {
    cpSync(join(__dirname, 'gated-app'), folder, { recursive: true });
    const output = join(folder, 'bundle');
    execFileSync(process.execPath, [join(tools, 'forge-bundler/bundle.cjs'), folder, output], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return Promise.resolve({ times: [], amounts: amountsOf(output), targets: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
