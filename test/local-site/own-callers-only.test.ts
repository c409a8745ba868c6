import { Hono } from 'hono';
import { ownCallersOnly } from '../../local-site/server/own-callers-only';

const server = new Hono().use(ownCallersOnly).post('/__invoke', (c) => c.text('done'));

test.each([
  ['its own page', 'http://localhost:4000', { origin: 'http://localhost:4000' }, 200],
  ['a command line', 'http://127.0.0.1:4000', {}, 200],
  ['another page', 'http://localhost:4000', { origin: 'https://example.com' }, 403],
  ['a page without an origin', 'http://localhost:4000', { origin: 'null' }, 403],
  ['a name that leads here', 'http://rebound.example.com:4000', {}, 403],
])('%s', async (...row) => {
  const [, host, headers, status] = row;
  const answer = await server.request(`${host}/__invoke`, { method: 'POST', headers });
  expect(answer.status).toBe(status);
});
