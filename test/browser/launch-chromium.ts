import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type ChromiumProgram, packagedChromium } from './packaged-chromium';

const debianChromium = '/usr/bin/chromium';

const findChromium = (): ChromiumProgram => {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return { executablePath: named };
  return existsSync(debianChromium) ? { executablePath: debianChromium } : packagedChromium();
};

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-first-run',
];

/** Starts the Chromium that `CHROMIUM_PATH` names, or the machine's, or the one that npm installed. */
export const launchChromium = (): Promise<Browser> => {
  const { executablePath, env } = findChromium();
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
};
