import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApp } from '../../local-site/platform/manifest';
import { openSite } from '../../local-site/platform/site';
import { createForgeBuild } from '../../local-site/runtime/forge-build';
import { createFunctionRuntime } from '../../local-site/runtime/function-runtime';
import { createSourceBuild } from '../../local-site/runtime/source-build';
import { hooksIn } from '../wiring/hooks-in';

const folder = mkdtempSync(join(tmpdir(), 'local-site-bundle-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const app = readApp(join(__dirname, '../..'));

test("what Atlassian's bundler makes runs as the quick build does", async () => {
  const { apps, close } = openSite('local', [app], { folder: join(folder, 'data') });
  const [site] = apps;
  const module = app.modules.find(({ key }) => key === 'license-jira');
  if (module === undefined) throw new Error('no module license-jira');
  const call = {
    module,
    functionKey: 'standing',
    payload: {},
    context: {},
    user: 'admin',
  } as const;
  site.change({ clock: { at: '2026-06-05T00:00:00.000Z', running: false } });

  const answers = [];
  for (const build of [createForgeBuild(app), createSourceBuild(app, join(folder, 'app'))]) {
    expect(readdirSync(await build.nativeResource('banner'))).toContain('index.html');
    const runtime = createFunctionRuntime(build, { folder });
    answers.push(await runtime.on(site).invoke(call));
    runtime.stop();
  }
  expect(answers[0]).toMatchObject({ ok: true, result: { ok: true } });
  expect(answers[0]).toEqual(answers[1]);
  await close();
}, 120_000);

test.each([
  'functions/admin.cjs',
  'functions/banner.cjs',
  'functions/history.cjs',
  'functions/notes.cjs',
])(
  '%s has no hook for clock or tests',
  async (name) => {
    const { folder: functions } = await createForgeBuild(app).functions();
    expect(hooksIn(readFileSync(join(functions, '..', name), 'utf8'))).toEqual([]);
  },
  120_000,
);

test.each(['banner', 'work-item', 'notes'])(
  'neither has the page %s',
  async (key) => {
    const page = await createForgeBuild(app).nativeResource(key);
    const scripts = readdirSync(page).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(hooksIn(readFileSync(join(page, name), 'utf8'))).toEqual([]);
  },
  120_000,
);

test('each handler file becomes a bundle of its own: the banner does not carry @forge/api', async () => {
  const { folder: functions } = await createForgeBuild(app).functions();
  const sizeOf = (name: string) => readFileSync(join(functions, name)).length;
  expect(sizeOf('banner.cjs')).toBeLessThan(sizeOf('admin.cjs') / 2);
}, 120_000);

test('only the license panel’s functions check signatures; pages and gates carry no parser either', async () => {
  const { folder: functions } = await createForgeBuild(app).functions();
  const has = (name: string) => {
    const text = readFileSync(join(functions, name), 'utf8');
    return {
      jose: text.includes('JWSSignatureVerificationFailed'),
      valibot: text.includes('strict_object'),
    };
  };
  expect(has('admin.cjs')).toEqual({ jose: true, valibot: true });
  expect(has('history.cjs').jose).toBe(false);
  for (const name of ['banner.cjs', 'notes.cjs'])
    expect(has(name)).toEqual({ jose: false, valibot: false });
}, 120_000);

test('the bundler says how it is called', () => {
  const script = join(__dirname, '../../tools/forge-bundler/bundle.cjs');
  const bundleNothing = () => execFileSync(process.execPath, [script], { stdio: 'pipe' });
  expect(bundleNothing).toThrow('Usage: node bundle.cjs <app folder> <output folder>');
}, 30_000);
