import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scripts } from '../../package.json';
import { vendorRepository } from '../adoption/vendor-repository';
import { startLocalSite } from '../browser/local-site-process';
import { commandsOf, guides, root, textOf } from './guides';

const tsx = pathToFileURL(require.resolve('tsx')).href;
const main = `"${process.execPath}" --require "${root}/test/docs/in-june.cjs" --import "${tsx}" "${root}/cli/main.ts"`;
const served = `"${process.execPath}" "${root}/test/docs/until-served.cjs"`;

/** Runs npm’s part beforehand, and a server only until it serves. */
const words = `
standing() {
  INIT_CWD="$PWD"; export INIT_CWD
  if [ "$1" = site ]; then ${served} --import "${tsx}" "${root}/cli/main.ts" "$@" --port 0
  else ${main} "$@"; fi
}
npm() { [ "$1" = install ] && [ -d node_modules ]; }
`;

const needsAnAccount = (command: string): boolean => command.includes('# needs an account');
const isOfThisProject = (command: string): boolean => /^npm (start|test|run) /.test(`${command} `);
const isAlias = (command: string): boolean => command.startsWith('alias ');

const commandsIn = (guide: string): string[] =>
  commandsOf(textOf(guide)).filter((command) => !isAlias(command));

const withCommands = guides.filter((guide) => commandsIn(guide).length > 0);

/** What npm would have put into the app of the vendor. */
const packages = ['@forge', '@types', 'react', 'tslib'];

/** Where a reader of a guide stands: beside the examples and an app, with an empty folder for keys. */
const setUp = () => {
  const app = vendorRepository('hello-panel');
  app.install(packages);
  const home = mkdtempSync(join(tmpdir(), 'standing-guide-'));
  mkdirSync(join(home, 'keys'));
  symlinkSync(app.folder, join(home, 'my-app'));
  symlinkSync(join(root, 'docs'), join(home, 'docs'));
  const dispose = (): void => {
    app.delete();
    rmSync(home, { recursive: true });
  };
  return { app, home, dispose };
};

/** These end with 1 where they found something. */
const finders = /^standing (doctor|audit|calibrate|explain) /;
const isGood = (command: string, code: number): boolean =>
  code === 0 || (code === 1 && finders.test(`${command} `));

type Ran = { command: string; code: number };

/** Runs the commands in one shell, and says how each ended. */
const runAll = async (commands: string[], home: string, folder: string): Promise<Ran[]> => {
  const codes = join(home, 'codes');
  const lines = commands.map((command) => `${command}\necho $? >> "${codes}"`);
  await appendFile(codes, '');
  const env = { ...process.env, HOME: home };
  await new Promise((resolve) => {
    execFile('sh', ['-c', `${words}\n${lines.join('\n')}`], { cwd: folder, env }, resolve);
  });
  const ended = (await readFile(codes, 'utf8')).split('\n');
  return commands.map((command, index) => ({ command, code: Number(ended[index] ?? NaN) }));
};

test.each(withCommands)(
  '%s: what a reader is told to run, runs',
  async (guide) => {
    const commands = commandsIn(guide);
    const missing = commands
      .filter(isOfThisProject)
      .map((command) => /^npm (?:run )?([\w:]+)/.exec(command)?.[1] ?? command)
      .filter((name) => !(name in scripts));
    expect(missing).toEqual([]);

    const own = commands.filter((each) => !isOfThisProject(each) && !needsAnAccount(each));
    if (own.length === 0) return;
    const { app, home, dispose } = setUp();
    const asksSite = own.some((command) => command.startsWith('curl '));
    const site = asksSite ? await startLocalSite() : null;
    try {
      if (guide === 'README.md') symlinkSync(join(root, 'docs'), join(app.folder, 'docs'));
      await appendFile(join(app.folder, '.git/info/exclude'), 'docs\n');
      const port = site ? new URL(site.url).port : '4000';
      const asked = own.map((command) => command.replaceAll('localhost:4000', `localhost:${port}`));
      const ran = await runAll(asked, home, guide === 'README.md' ? app.folder : home);
      expect(ran.filter(({ command, code }) => !isGood(command, code))).toEqual([]);
    } finally {
      await site?.stop();
      dispose();
    }
  },
  120_000,
);

test('a guide that shows commands to nobody is not one', () => {
  expect(withCommands.length).toBeGreaterThan(5);
});
