import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApp } from '../../local-site/platform/manifest';
import { openSite } from '../../local-site/platform/site';
import { createForgeBuild } from '../../local-site/runtime/forge-build';
import { createFunctionRuntime } from '../../local-site/runtime/function-runtime';
import { createAppFolder } from '../browser/app-folder';
import { codeOf, newKey, publicHalf } from '../codes/made-codes';
import { closed } from '../forge/codes-site';

const folder = mkdtempSync(join(tmpdir(), 'local-site-codes-'));
const own = createAppFolder();
afterAll(() => {
  rmSync(folder, { recursive: true });
  own.remove();
});

test("what Atlassian's bundler makes of the panel's functions checks the signature of a code", async () => {
  const key = newKey();
  own.write('src/keys.ts', `export const keys = ${JSON.stringify([publicHalf(key)])};\n`);
  const app = readApp(own.folder);
  const { apps, close } = openSite('local', [app], { folder: join(folder, 'data') });
  const [site] = apps;
  const module = app.modules.find(({ key: name }) => name === 'license-jira');
  if (module === undefined) throw new Error('no module license-jira');
  site.change(closed);
  const runtime = createFunctionRuntime(createForgeBuild(app), { folder });
  const call = async (functionKey: string, payload: object) => {
    const shared = { module, context: {}, user: 'admin' } as const;
    const answer = await runtime.on(site).invoke({ ...shared, functionKey, payload });
    return JSON.parse(JSON.stringify(answer)) as { result: { value: unknown } };
  };
  const { result } = await call('export', {});
  const file = JSON.parse(String(result.value)) as { siteId: string; app: { id: string } };
  const ids = { siteId: file.siteId, appId: file.app.id };
  const forged = await codeOf({ ...newKey(), kid: key.kid }, ids);
  expect(await call('code', { code: forged, isDryRun: false })).toMatchObject({
    result: { ok: false, problem: { code: 'code-altered' } },
  });
  expect(await call('code', { code: await codeOf(key, ids), isDryRun: false })).toMatchObject({
    result: { ok: true, value: { standing: { answer: { access: 'full' } } } },
  });
  runtime.stop();
  await close();
}, 240_000);
