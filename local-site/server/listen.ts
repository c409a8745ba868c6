import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { SiteOfHost } from './site-of-host';

/** Listens on 127.0.0.1 and gives the port, which differs from the asked one when that is 0. */
export const listen = (
  server: Hono<SiteOfHost>,
  port: number,
): Promise<{ port: number; listener: ServerType }> =>
  new Promise((resolve, reject) => {
    const listener = serve({ fetch: server.fetch, port, hostname: '127.0.0.1' }, (address) => {
      resolve({ port: address.port, listener });
    });
    listener.once('error', reject);
  });

/** True when the port is in use by another program. */
export const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
