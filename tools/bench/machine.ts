import { cpus, release, totalmem, type } from 'node:os';
import type { Browser } from 'playwright-core';

/** What the numbers were measured on: without it they say nothing. */
export const machineLine = (browser: Browser | null): string => {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${others.length + 1} × ${first?.model.trim() ?? 'unknown processor'}`,
    `${memory} GiB`,
    `${type()} ${release()}`,
    `Node.js ${process.versions.node}`,
    ...(browser ? [`Chromium ${browser.version()}`] : []),
  ].join(', ');
};
