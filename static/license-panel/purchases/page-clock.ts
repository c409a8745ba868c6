import { useEffect, useState } from 'react';
import type { Instant } from '../../../src/rules/instant';

/** When the app's function answered by its own clock, and by the browser's two when it was heard. */
export type ClockReading = { told: Instant; steady: number; wall: number };

/** How often what is said of the time is looked at again, in milliseconds. */
const TICK = 5_000;

/** The browser's clock may be set wrong, so only the time since the answer is taken from it. */
export function readClock(told: string): ClockReading {
  return { told: Date.parse(told), steady: performance.now(), wall: Date.now() };
}

/** What the function's clock shows now. One of the browser's clocks stops while the machine sleeps. */
export function nowBy({ told, steady, wall }: ClockReading): Instant {
  return told + Math.max(0, performance.now() - steady, Date.now() - wall);
}

/** What the function's clock shows, to some seconds. */
export function useNow(reading: ClockReading): Instant {
  const [ticked, setTicked] = useState({ reading, now: reading.told });
  useEffect(() => {
    const tick = () => {
      setTicked({ reading, now: nowBy(reading) });
    };
    const timer = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [reading]);
  return ticked.reading === reading ? ticked.now : reading.told;
}
