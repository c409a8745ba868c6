import { Session } from 'node:inspector/promises';
import type { Profile } from './bench-result';
import type { Entrant } from './rounds';

const MICROSECONDS = 100;
const SECONDS = 1.5;

const profileOf = async ({ name, pass }: Entrant): Promise<Profile> => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await session.post('Profiler.start');
  const until = performance.now() + SECONDS * 1000;
  while (performance.now() < until) await pass();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const own = new Map<string, number>();
  let all = 0;
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    const file = callFrame.url.split('/').at(-1) ?? '';
    const place = `${callFrame.functionName || 'unnamed'}${file === '' ? '' : ` (${file})`}`;
    own.set(place, (own.get(place) ?? 0) + hitCount);
    all += hitCount;
  }
  const parts = [...own]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(([place, hits]) => ({ name: place, value: (100 * hits) / all }));
  return { of: name, unit: '% of its time', parts };
};

/** In which functions the time of some work goes: of each entrant the ten that take most of it, by themselves. */
export const profilesOf = async (entrants: Entrant[]): Promise<Profile[]> => {
  const profiles: Profile[] = [];
  for (const entrant of entrants) profiles.push(await profileOf(entrant));
  return profiles;
};
