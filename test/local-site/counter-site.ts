import { join } from 'node:path';
import { type InProcessSite, openInProcessSite } from '../../local-site/runtime/in-process';

/** The small app of the fixtures, which stands for any Forge app. */
export const counterApp = join(__dirname, '../fixtures/apps/counter');

/** Machine clocks that stand still until they are moved. Milliseconds. */
export const frozenMachine = (start = Date.parse('2026-06-05T09:00:00.000Z')) => {
  let passed = 0;
  return {
    machine: { now: () => start + passed, monotonic: () => passed },
    pass: (ms: number) => {
      passed += ms;
    },
  };
};

/** A site for the fixture app in this process, with frozen clocks. */
export const openCounterSite = (): InProcessSite & { pass: (ms: number) => void } => {
  const { machine, pass } = frozenMachine();
  return { ...openInProcessSite(counterApp, machine), pass };
};
