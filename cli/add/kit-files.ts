import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { refused, type Planned } from './problem';

/** All that comes from us: the package, the built panel, our messages, and the versions we tried. */
export type Kit = {
  version: string;
  tarball: { name: string; bytes: Buffer };
  /** The panel's files by name. */
  panel: Map<string, Buffer>;
  /** Our messages by locale; `en-US` is always among them. */
  messages: Map<string, unknown>;
  /** The names of the messages that are built into the panel, and in no translation file. */
  panelWords: ReadonlySet<string>;
  /** What the kit takes of each Forge package, and the exact version it was tried with. */
  peers: Map<string, { range: string; tried: string }>;
};

const packageFile = v.object({
  version: v.string(),
  peerDependencies: v.record(v.string(), v.string()),
});
const ownPackage = v.object({ dependencies: v.record(v.string(), v.string()) });
const words = v.record(v.string(), v.string());
const translations = v.object({ standing: words });

/** Where Standing itself lies; tests set another place. */
export function kitRoot(): string {
  return process.env.STANDING_KIT_ROOT ?? join(__dirname, '../..');
}

/** Builds panel and kit, unless they are as their sources are. A kit of another place is as it is. */
export function buildKit(): void {
  if (process.env.STANDING_KIT_ROOT !== undefined) return;
  const builder = join(kitRoot(), 'tools/build-kit.cjs');
  execFileSync(process.execPath, [builder, '--if-stale'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Reads the built kit. */
export function readKit(root: string): Planned<Kit> {
  const built = join(root, 'kit/dist/package.json');
  const panel = join(root, 'static/license-panel/dist');
  if (!existsSync(built) || !existsSync(join(panel, 'index.html'))) return noKit(root);
  const { version, peerDependencies } = v.parse(packageFile, json(built));
  const tarball = `standing-kit-${version}.tgz`;
  if (!existsSync(join(root, 'kit', tarball))) return noKit(root);
  const tried = v.parse(ownPackage, json(join(root, 'package.json'))).dependencies;
  const peers = Object.entries(peerDependencies).map(
    ([name, range]) => [name, { range, tried: tried[name] ?? range }] as const,
  );
  return {
    ok: true,
    value: {
      version,
      tarball: { name: tarball, bytes: readFileSync(join(root, 'kit', tarball)) },
      panel: new Map(readdirSync(panel).map((name) => [name, readFileSync(join(panel, name))])),
      messages: messagesIn(join(root, 'i18n')),
      panelWords: new Set(Object.keys(v.parse(words, json(join(root, 'i18n/panel/en-US.json'))))),
      peers: new Map(peers),
    },
  };
}

function messagesIn(folder: string): Map<string, unknown> {
  // English first: it is the default of an app that has no other.
  const english = 'en-US.json';
  const others = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== english);
  const files = [english, ...others.sort()];
  return new Map(
    files.map((name) => [
      name.slice(0, -'.json'.length),
      v.parse(translations, json(join(folder, name))).standing,
    ]),
  );
}

function noKit(root: string): Planned<never> {
  const message = `the kit is not built: run \`npm run build\` in ${root}`;
  return refused({ code: 'no-kit', message });
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
