import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { tarball } from '../kit/installed-kit';
import type { VendorRepository } from './vendor-repository';

/** What is expected of an app on its way to its first gates. */
export type Adoption = {
  /** What a vendor has installed, apart from the kit. */
  packages: string[];
  /** Its pages of Custom UI. */
  pages?: string[];
  /** The files that `add` writes, as git tells them; the built panel apart. */
  written: string[];
  /** Lines that `add` must say. */
  said: string[];
  /** What the doctor finds before, and once the features are gated. */
  found: { before: string[]; gated: string[] };
  /** How many lines each file gains by the gates. */
  edits: Record<string, number>;
};

const report = v.object({ findings: v.array(v.object({ code: v.string(), file: v.string() })) });

const foundIn = async (app: VendorRepository): Promise<string[]> => {
  const { stdout } = await app.standing('doctor', '--format', 'json');
  const { findings } = v.parse(report, JSON.parse(stdout));
  return findings.map(({ code, file }) => `${file} ${code}`).sort();
};

const validator = `
  const [, validator] = process.argv;
  require(validator).validate(false, 'manifest.yml').then(({ success, errors }) => {
    console.log(JSON.stringify({ success, errors }));
  });
`;

/** What Atlassian's validator says. It reads paths from the folder in which it runs. */
const validated = (app: VendorRepository): unknown => {
  const args = ['-e', validator, require.resolve('@forge/manifest')];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: app.folder, encoding: 'utf8' }));
};

/** Puts Standing into the app, step by step. What comes after these tests finds the app gated and built. */
export const testAdoption = (app: VendorRepository, adoption: Adoption): void => {
  const first = app.tree();
  const build = (): void => {
    for (const page of adoption.pages ?? []) app.buildPage(page);
  };

  test('the doctor finds what was planted', async () => {
    expect(await foundIn(app)).toEqual(adoption.found.before);
  }, 30_000);

  test('a dry run says what it would do, and does nothing', async () => {
    const { code, stdout } = await app.standing('add', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing was written (--dry-run).');
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(adoption.said));
    expect(app.changes()).toEqual([]);
    expect(app.tree()).toBe(first);
  }, 30_000);

  test('add writes it', async () => {
    const { code, stdout } = await app.standing('add');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(adoption.said));
    const isOfPanel = (line: string): boolean => line.includes('static/standing-license-panel/');
    const changes = app.changes();
    expect(changes.filter((line) => !isOfPanel(line))).toEqual(adoption.written);
    expect(changes.filter(isOfPanel).length).toBeGreaterThan(10);
    const packed = readFileSync(join(__dirname, '../../kit', tarball));
    expect(app.read(`vendor/${tarball}`).equals(packed)).toBe(true);
  }, 30_000);

  test('a second add has nothing to do', async () => {
    const before = app.tree();
    const { code, stdout } = await app.standing('add');
    expect(stdout).toBe('Nothing to change: standing.json and the app say the same.\n');
    expect(code).toBe(0);
    expect(app.tree()).toBe(before);
    app.commit();
  }, 30_000);

  test('Atlassian’s validator finds nothing in the manifest', () => {
    app.install(adoption.packages);
    build();
    expect(validated(app)).toEqual({ success: true, errors: [] });
  }, 120_000);

  test('the gates take a few lines a file, and the doctor has nothing left to say', async () => {
    expect(app.gate()).toEqual(adoption.edits);
    build();
    expect(await foundIn(app)).toEqual(adoption.found.gated);
  }, 30_000);
};

/** Takes the gates back and Standing out. `first` is the tree of the app as it was. */
export const testReturn = (app: VendorRepository, first: string): void => {
  test('without its gates, remove gives the app back byte for byte', async () => {
    app.ungate();
    const { code, stdout } = await app.standing('remove');
    expect(code).toBe(0);
    expect(stdout).not.toContain('Your own code still uses the kit');
    expect(app.tree()).toBe(first);
    // git knows no empty folders.
    const ours = ['src/standing', 'static/standing-license-panel', 'vendor'];
    expect(ours.filter((folder) => existsSync(join(app.folder, folder)))).toEqual([]);
  }, 30_000);
};
