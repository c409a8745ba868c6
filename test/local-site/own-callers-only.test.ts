import { Hono } from 'hono';
import { ownCallersOnly } from '../../local-site/server/own-callers-only';

const server = new Hono().use(ownCallersOnly).post('/__invoke', (c) => c.text('done'));

test.each([
  ['its own page', 'http://localhost:4000', 'http://localhost:4000', 200],
  ["a named site's own page", 'http://one.localhost:4000', 'http://one.localhost:4000', 200],
  ['a command line', 'http://127.0.0.1:4000', undefined, 200],
  ['a command line at a named site', 'http://one.localhost:4000', undefined, 200],
  ['a page of another site', 'http://one.localhost:4000', 'http://other.localhost:4000', 403],
  ['a named site at localhost', 'http://localhost:4000', 'http://one.localhost:4000', 403],
  ['localhost at a named site', 'http://one.localhost:4000', 'http://localhost:4000', 403],
  ['another program of this machine', 'http://localhost:4000', 'http://localhost:5173', 403],
  ['another page', 'http://localhost:4000', 'https://example.com', 403],
  ['a page without an origin', 'http://localhost:4000', 'null', 403],
  ['a name that leads here', 'http://rebound.example.com:4000', undefined, 403],
  ['a name that ends as ours', 'http://evil-localhost:4000', undefined, 403],
  [
    'a page whose name begins as ours',
    'http://localhost:4000',
    'http://localhost.example.com',
    403,
  ],
])('%s', async (...row) => {
  const [, host, origin, status] = row;
  const headers = origin === undefined ? {} : { origin };
  const answer = await server.request(`${host}/__invoke`, { method: 'POST', headers });
  expect(answer.status).toBe(status);
});
