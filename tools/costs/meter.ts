import { noTraffic, type Traffic, withReply } from '../../local-site/platform/traffic';
import { forgeCallOf } from '../../local-site/runtime/forge-request';

type ForgeFetch = (meta: unknown, path: string, init?: RequestInit) => Promise<Response>;

const isForgeFetch = (value: unknown): value is ForgeFetch => typeof value === 'function';

/** What some work asked of the platform, as Atlassian bills it. */
export const trafficOf = async (work: () => Promise<unknown>): Promise<Traffic> => {
  const original: unknown = Reflect.get(globalThis, '__forge_fetch__');
  if (!isForgeFetch(original)) throw new Error('no site is open');
  let traffic = noTraffic;
  const metered: ForgeFetch = async (meta, path, init) => {
    const response = await original(meta, path, init);
    const body = await response.clone().text();
    const answer = { status: response.status, headers: {}, body };
    traffic = withReply(traffic, forgeCallOf(meta, path, init), { reply: { answer } });
    return response;
  };
  Reflect.set(globalThis, '__forge_fetch__', metered);
  try {
    await work();
  } finally {
    Reflect.set(globalThis, '__forge_fetch__', original);
  }
  return traffic;
};
