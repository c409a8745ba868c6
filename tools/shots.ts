import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/browser/launch-chromium';
import { startLocalSite } from '../test/browser/local-site-process';
import { makeContactSheet } from './shots/contact-sheet';
import { nameOfPicture } from './shots/picture';
import { pictures } from './shots/pictures';
import { takeReadmePicture } from './shots/readme-picture';
import { faultLine } from './shots/shot-lines';
import { type Studio, type Taken, takePicture } from './shots/take-picture';

const root = join(__dirname, '..');

/** A picture that cannot be taken is told like a fault, so that the others still are. */
const tryPicture = async (
  studio: Studio,
  picture: (typeof pictures)[number],
): Promise<Taken | undefined> => {
  try {
    return await takePicture(studio, picture);
  } catch (error) {
    console.error(`${nameOfPicture(picture)}: not taken: ${String(error)}`);
    process.exitCode = 1;
    return undefined;
  }
};

/** Each fault once, with the pictures that show it. */
const tellFaults = (taken: Taken[]): void => {
  const filesOf = new Map<string, Set<string>>();
  for (const { file, faults } of taken) {
    for (const fault of faults) {
      const line = faultLine(fault);
      filesOf.set(line, (filesOf.get(line) ?? new Set()).add(file));
    }
  }
  for (const [line, files] of filesOf) console.error(`${line}\n  in ${[...files].join(', ')}`);
  if (filesOf.size > 0) process.exitCode = 1;
};

/** Takes all pictures, or those whose name holds `wanted`, and tells what is wrong in them. */
const takeShots = async (wanted: string): Promise<void> => {
  const folder = join(root, 'shots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const site = await startLocalSite();
  const browser = await launchChromium();
  try {
    const taken: Taken[] = [];
    for (const picture of pictures.filter((each) => nameOfPicture(each).includes(wanted))) {
      const one = await tryPicture({ browser, site, folder }, picture);
      if (one !== undefined) taken.push(one);
    }
    tellFaults(taken);
    if (wanted === '') {
      await takeReadmePicture(browser, site, join(root, 'docs/license-panel.png'));
    }
    const sheet = await makeContactSheet(browser, folder, taken);
    console.log(`${taken.length} pictures: ${sheet}`);
  } finally {
    await browser.close();
    await site.stop();
  }
};

void takeShots(process.argv[2] ?? '');
