import type { Browser, BrowserContext } from 'playwright-core';
import * as v from 'valibot';
import type { Profile } from './bench-result';
import { seePage } from './first-sight';

/** What people call the work that Chromium's trace names; the first that fits. */
const kinds: [RegExp, string][] = [
  [/GC/, 'memory'],
  [/^v8|EvaluateScript|FunctionCall|Microtasks|TimerFire|EventDispatch|AnimationFrame/i, 'scripts'],
  [/UpdateLayoutTree|StyleSheet/, 'styles'],
  [/Layout/, 'layout'],
  [/Paint|Layerize|Commit/, 'painting'],
  [/ParseHTML/, 'markup'],
];

const trace = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    traceEvents: v.array(
      v.object({
        name: v.string(),
        ph: v.string(),
        pid: v.number(),
        tid: v.number(),
        ts: v.number(),
        dur: v.optional(v.number(), 0),
        args: v.optional(v.looseObject({ name: v.optional(v.unknown()) })),
      }),
    ),
  }),
);

type TraceEvent = v.InferOutput<typeof trace>['traceEvents'][number];

/** Microseconds of each kind, without what is nested in it. */
const ownTimes = (events: TraceEvent[]): Map<string, number> => {
  const sums = new Map<string, number>();
  const add = (name: string, microseconds: number) => {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
    sums.set(kind, (sums.get(kind) ?? 0) + microseconds);
  };
  const open: TraceEvent[] = [];
  for (const event of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while ((open.at(-1)?.ts ?? 0) + (open.at(-1)?.dur ?? 0) <= event.ts && open.length > 0)
      open.pop();
    const around = open.at(-1);
    if (around) add(around.name, -event.dur);
    add(event.name, event.dur);
    open.push(event);
  }
  return sums;
};

/** What the main thread of a page and its frame is busy with until just after the first sight, as Chromium's trace tells. */
export const pageProfile = async (
  { browser, context }: { browser: Browser; context: BrowserContext },
  url: string,
  of: string,
): Promise<Profile> => {
  await browser.startTracing(undefined, { categories: ['-*', 'devtools.timeline', 'v8'] });
  await seePage(context, url, () => Promise.resolve());
  const { traceEvents } = v.parse(trace, (await browser.stopTracing()).toString());
  const main = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const sums = new Map<string, number>();
  for (const thread of main) {
    const events = traceEvents.filter(
      ({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === thread,
    );
    for (const [kind, time] of ownTimes(events)) sums.set(kind, (sums.get(kind) ?? 0) + time);
  }
  const parts = [...sums].map(([name, value]) => ({ name, value: value / 1000 }));
  return { of, unit: 'ms', parts: parts.sort((a, b) => b.value - a.value) };
};
