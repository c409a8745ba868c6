import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createLicenseLimit } from '../../local-site/platform/atlassian/license-limit';
import type { AskedRequest, Fault as PlatformFault } from '../../local-site/platform/faults/fault';
import { openInProcessSite, type InProcessSite } from '../../local-site/runtime/in-process';
import type { SiteState } from '../../local-site/platform/site-state';
import { rounds } from '../../local-site/runtime/turns';
import { openMemoryStore } from './memory-store';
import type { ApiFault, Fault } from './schedule';

/** Who makes requests: an action, and how many it has made. */
export type Caller = {
  name: string;
  asked: number;
  faults: Fault[];
  /** Something went wrong that may rightly keep it from its end. */
  isHarmed?: boolean;
};

/** A site on which faults meet the requests of chosen actions, with a clock of its own. */
export type Machine = {
  opened: InProcessSite;
  clock: { at: number; tickMs: number };
  /** Lets what `work` asks for suffer the caller's faults. */
  as: <Value>(caller: Caller, work: () => Value) => Value;
  /** When the License API was asked, by a clock that never goes back. */
  licenseCalls: () => number[];
  /** How the License API fails from now on. */
  failApi: (fault: ApiFault) => void;
  /** Moves the clock. Set back, it is only shown as earlier: time goes on. */
  pass: (ms: number) => void;
  /** Lets as much time pass as the clock was set back, so that no answer is from the future. */
  catchUp: () => void;
  /** What was written late takes effect now. */
  settle: () => Promise<void>;
  /** Changes what a person can set about the site. */
  change: (patch: Partial<SiteState>) => void;
  /** Begins anew: an empty site, nothing known of earlier calls. */
  reset: (start: number, seen: Watcher) => void;
  dispose: () => Promise<void>;
};

/** Is told of every request, just before it takes effect. */
type Watcher = (caller: Caller, request: AskedRequest, fault: string | null) => void;

type Request = { caller: Caller; number: number; fault: Fault | undefined };

const isWrite = (path: string) => /\/(set|delete)$/.test(path);
const isLicense = (path: string) => path.endsWith('/forge/app/v1/license');

/** Whoever sets a timer that long waits for a request, in milliseconds. */
const LONG_WAIT = 5_000;

export function openMachine(): Machine {
  const patient = globalThis.setTimeout;
  const clock = { at: 0, tickMs: 0 };
  let elapsed = 0;
  let latest = 0;
  let calls: number[] = [];
  let watch: Watcher = () => undefined;
  let late: Promise<unknown>[] = [];
  let ids = 0;
  let apiFault: ApiFault = null;
  const requests = new AsyncLocalStorage<Request>();
  const callers = new AsyncLocalStorage<Caller>();
  const opened = openInProcessSite(join(__dirname, '../..'), {
    now: () => clock.at,
    monotonic: () => elapsed,
  });
  const initial = opened.site.state();
  let state = initial;
  opened.site.state = () => state;
  opened.site.kvs = openMemoryStore({
    now: () => clock.at,
    elapsed: () => elapsed,
    queryLagMs: () => state.queryLagMs,
  });
  const pass = (ms: number) => {
    clock.at += ms;
    latest = Math.max(latest, clock.at);
    elapsed += Math.max(0, ms);
  };
  const plan = (_: number, asked: AskedRequest): PlatformFault | undefined => {
    pass(clock.tickMs);
    const request = requests.getStore();
    if (!request) return undefined;
    if (isLicense(asked.path)) calls.push(elapsed);
    const { caller, fault } = request;
    const own = fault && kindFor(fault, asked);
    const kind = own ?? (isLicense(asked.path) && apiFault !== null ? apiFault : undefined);
    watch(caller, asked, kind ?? null);
    return kind && { kind, draw: fault?.draw ?? 0 };
  };
  const real = globalThis.__forge_fetch__;
  globalThis.__forge_fetch__ = async (meta, path, init) => {
    const caller = callers.getStore();
    if (!caller) return real(meta, path, init);
    caller.asked += 1;
    const number = caller.asked;
    const fault = caller.faults.find(
      ({ request, times }) => request <= number && number < request + times,
    );
    const request = { caller, number, fault };
    if (fault?.kind !== 'lost-late' || !isWrite(path))
      return requests.run(request, () => real(meta, path, init));
    const later = rounds(Math.ceil(fault.draw * 100)).then(() =>
      requests.run({ ...request, fault: undefined }, () => real(meta, path, init)),
    );
    late.push(later.catch(() => undefined));
    watch(caller, { path, keys: [], possible: [] }, 'lost-late');
    throw new TypeError(`fetch failed: no answer to ${path}`);
  };
  const undo = [
    replaced(globalThis.crypto, 'randomUUID', () => {
      ids += 1;
      // An odd factor: every number comes once.
      return `${(Math.imul(ids, 2654435761) >>> 0).toString(16).padStart(8, '0')}-4000`;
    }),
    // At once, so that what happens at the same time happens in the same order whatever the machine.
    replaced(globalThis.crypto.subtle, 'digest', (_: string, bytes: Uint8Array) => {
      const hash = createHash('sha256').update(bytes).digest();
      return Promise.resolve(new Uint8Array(hash).buffer);
    }),
    replaced(console, 'warn', () => undefined),
    replaced(Math, 'random', () => 0.5),
    // What waits for an answer that never comes waits for ever, however slow the machine.
    replaced(globalThis, 'setTimeout', (run: () => void, ms: number) =>
      patient(ms >= LONG_WAIT ? () => undefined : run, ms >= LONG_WAIT ? 0 : ms),
    ),
  ];
  return {
    opened,
    clock,
    as: (caller, work) => callers.run(caller, work),
    licenseCalls: () => calls,
    pass,
    failApi: (fault) => {
      apiFault = fault;
    },
    catchUp: () => {
      pass(latest - clock.at + 1);
    },
    settle: async () => {
      if (late.length === 0) return;
      // What a killed function wrote late never takes effect.
      await Promise.race([Promise.all(late), rounds(500)]);
      late = [];
    },
    change: (patch) => {
      state = { ...state, ...patch };
    },
    reset: (start, seen) => {
      Object.assign(clock, { at: start, tickMs: 7 });
      elapsed = 0;
      latest = start;
      ids = 0;
      calls = [];
      apiFault = null;
      watch = seen;
      state = initial;
      opened.site.licenseLimit = createLicenseLimit();
      opened.site.kvs.clear();
      opened.site.queues.clear();
      opened.faults.set(plan);
    },
    dispose: async () => {
      for (const each of undo) each();
      globalThis.__forge_fetch__ = real;
      await opened.dispose();
    },
  };
}

/** Faults that only some requests can suffer; one of them stands for another where that one is possible. */
const special = ['own-conflict', 'conflict', 'partial-batch', 'expired-cursor'] as const;

function kindFor({ kind }: Fault, { possible }: AskedRequest): PlatformFault['kind'] {
  const exact = possible.find((each) => each === kind);
  if (exact !== undefined) return exact;
  const isSpecial = special.some((each) => each === kind);
  return special.find((each) => isSpecial && possible.includes(each)) ?? 'lost-after';
}

function replaced(object: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  };
}
