import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { sendFile } from '../../local-site/server/serve-file';

const folder = mkdtempSync(join(tmpdir(), 'serve-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = join(folder, 'main.js');
const server = new Hono().get('/main.js', (c) => sendFile(c, file));

const ask = async (known?: string) => {
  const headers = known === undefined ? {} : { 'if-none-match': known };
  const response = await server.request('/main.js', { headers });
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
};

test('a file comes again only when it is another one than the browser has', async () => {
  writeFileSync(file, 'first');
  const { etag, ...first } = await ask();
  expect(first).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', text: 'first' });
  expect(await ask(etag)).toEqual({ status: 304, etag, type: null, text: '' });
  writeFileSync(file, 'other');
  expect(await ask(etag)).toMatchObject({ status: 200, text: 'other' });
});
