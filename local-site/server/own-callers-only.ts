import type { MiddlewareHandler } from 'hono';

const own = ['localhost', '127.0.0.1', '[::1]'];

const isOwn = (url: string): boolean => URL.canParse(url) && own.includes(new URL(url).hostname);

/** Refuses what another web page sends: a site that runs on this machine is open to every page in its browser. */
export const ownCallersOnly: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (isOwn(c.req.url) && (origin === undefined || isOwn(origin))) return next();
  return c.json({ code: 'foreign-caller', message: 'The local site answers its own pages' }, 403);
};
