import type { Context } from 'hono';
import { pathTo } from '../platform/module-place';

/** The page that shows a module: `?at=` is its path, and without one it is the module's own. */
export const pageOf = (c: Context, module: { key: string; type: string }): URL => {
  const page = new URL('/', c.req.url);
  page.pathname = c.req.query('at') ?? pathTo(module) ?? '/';
  return page;
};

/** The answer to a question about a module that there is not. */
export const unknownModule = (key: string) => ({
  code: 'unknown-module',
  message: `The manifest has no module ${key}`,
});
