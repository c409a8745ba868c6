import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Facts, Outcome } from './facts';

/** Another rules engine, with the same decision written as its own kind of rules. */
export type Peer = {
  name: string;
  /** Decides on all licenses, one after the other, and hands each outcome on. */
  decideAll: (licenses: Facts[], take: (outcome: Outcome) => void) => void | Promise<void>;
};

/** Gives a package of the folder of peers. They are there only where the bench has run, so their types are not known. */
export type PeerPackages = (name: string) => unknown;

export const peerPackagesIn = (folder: string): PeerPackages =>
  createRequire(join(folder, 'package.json'));

/** What every decision comes to, by its state. */
export const outcome = (
  state: Outcome['state'],
  access: Outcome['access'],
  lic: Outcome['lic'],
): Outcome => ({ state, access, lic });
