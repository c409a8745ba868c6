import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { linkPackages, projectWithKit } from '../../test/kit/installed-kit';
import type { BenchResult, Table } from './bench-result';
import { bundleProfiles } from './bundle-profile';
import { scriptsOf, type Size, sizeColumns, sizeOf, sizeValues } from './bundled-size';

const tools = join(__dirname, '..');
const root = join(tools, '..');
const panel = join(root, 'static/license-panel');
const emptyPage = join(__dirname, 'empty-page');

/** What the gated app has of its own; the kit brings nothing along. */
const packages = ['bridge', 'kvs', 'react', 'resolver'].map((name) => `@forge/${name}`);
const others = [...packages, 'react', '@types/react', '@types/node', 'tslib'];

/** Of `gated-app`, each with and without a gate. */
const pairs = [
  ['A resolver', 'functions/plain.cjs', 'functions/gated.cjs'],
  ['A resolver that stores', 'functions/storing.cjs', 'functions/storing-gated.cjs'],
  ['A UI Kit page', 'resources/plain-view', 'resources/gated-view'],
] as const;

/** What `forge deploy` would ship of an app, in a folder. */
const bundle = (app: string, output: string) =>
  promisify(execFile)(process.execPath, [join(tools, 'forge-bundler/bundle.cjs'), app, output]);

const bundledSize = (path: string): Size => sizeOf(scriptsOf(path));

/** Forge ships a Custom UI page as it is: what every visit loads, without what is loaded later. */
const pageSize = (folder: string): Size =>
  sizeOf(['main.js', 'main.css'].map((name) => join(folder, 'dist', name)));

/** Each size with how many times the floor's it is, as shipped. */
const besideFloor = (name: string, sizes: [string, Size][]): Table => {
  const floor = sizes[0]?.[1].shipped ?? NaN;
  const rows = sizes.map(([each, size]) => ({
    name: each,
    values: [...sizeValues(size), size.shipped / floor],
  }));
  return { name, columns: [...sizeColumns, 'times the floor, as shipped'], rows };
};

const ofGate = (output: string): Table => {
  const rows = pairs.map(([name, plain, gated]) => {
    const without = sizeValues(bundledSize(join(output, plain)));
    const together = sizeValues(bundledSize(join(output, gated)));
    return { name, values: together.map((bytes, index) => bytes - (without[index] ?? NaN)) };
  });
  return { name: 'Added by a gate, bytes', columns: sizeColumns, rows };
};

const resultOf = (own: string, gated: string): BenchResult => {
  const of = (output: string, path: string) => bundledSize(join(output, path));
  const functions = ['banner', 'notes', 'history', 'admin'].map((name): [string, Size] => [
    `src/${name}.ts`,
    of(own, `functions/${name}.cjs`),
  ]);
  const pages = ['banner', 'work-item', 'notes'].map((name): [string, Size] => [
    `resource ${name}`,
    of(own, `resources/${name}`),
  ]);
  const storing = of(gated, 'functions/storing.cjs');
  const banner = of(own, 'functions/banner.cjs');
  const ratio = banner.shipped / storing.shipped;
  const target = {
    name: 'Banner function against the floor, as shipped',
    value: ratio,
    atMost: 1.5,
  };
  return {
    times: [],
    amounts: [],
    tables: [
      besideFloor('Functions, bytes', [['floor: a resolver that stores', storing], ...functions]),
      besideFloor('UI Kit pages, bytes', [
        ['floor: one Text', of(gated, 'resources/plain-view')],
        ...pages,
      ]),
      besideFloor('Custom UI, bytes that every visit loads', [
        ['floor: empty Atlaskit page', pageSize(emptyPage)],
        ['license panel', pageSize(panel)],
      ]),
      ofGate(gated),
    ],
    targets: [target],
    profiles:
      ratio > target.atMost
        ? bundleProfiles(join(own, 'functions/banner.cjs'), 'Banner function')
        : [],
  };
};

/** The bytes of all that `forge deploy` ships of this app, beside the least that Forge's packages need; and what a gate adds. */
export const benchBundle = async (): Promise<BenchResult> => {
  execFileSync(process.execPath, [join(tools, 'setup.cjs'), 'tools/forge-bundler'], {
    stdio: 'inherit',
  });
  execFileSync(process.execPath, [join(tools, 'build-panel.cjs'), emptyPage]);
  const folder = projectWithKit();
  linkPackages(folder, others);
  const output = mkdtempSync(join(tmpdir(), 'standing-bundle-'));
  try {
    cpSync(join(__dirname, 'gated-app'), folder, { recursive: true });
    const [own, gated] = [join(output, 'own'), join(output, 'gated')];
    await Promise.all([bundle(root, own), bundle(folder, gated)]);
    return resultOf(own, gated);
  } finally {
    for (const each of [folder, output]) rmSync(each, { recursive: true });
  }
};
