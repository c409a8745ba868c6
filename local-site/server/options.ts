import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Launch } from './launch';

/** How the local site is to be started. */
export type Options = {
  port: number;
  bundled: boolean;
  data: string;
  /** The apps' folders; the first is that of the app that is meant where none is named. */
  apps: readonly [string, ...string[]];
};

/** Shown when the command line is not understood. */
export const usageOf = ({ command, isVisiting }: Launch): string => `Usage: ${command} ${
  isVisiting ? '[DIR] ' : ''
}[--port N] [--bundled] [--data DIR] [--app DIR]…
${isVisiting ? '\n  DIR          the folder of the app to install (default the current one)' : ''}
  --port N     port on 127.0.0.1 (default 4000; 0 picks a free one)
  --bundled    run what Atlassian's own bundler makes, instead of the quick build
  --data DIR   where the sites keep their data (default ${
    isVisiting ? "a folder of the app's in Standing's own .local-site" : '.local-site'
  })
  --app DIR    ${
    isVisiting
      ? 'another app to install beside it; several times for several apps'
      : 'an app to install, by its folder; several times for several apps\n               (default the current folder)'
  }`;

type Parsed = { options: Options } | { problem: string } | 'help';

const appsOf = (named: string[], given: string[], { isVisiting }: Launch): string[] =>
  isVisiting ? [...(named.length === 0 ? ['.'] : named), ...given] : given;

/** Reads the command line; answers what is wrong with it when it is not understood, or that help is wanted. */
export const parseOptions = (args: string[], launch: Launch): Parsed => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: launch.isVisiting,
      options: {
        port: { type: 'string', default: '4000' },
        bundled: { type: 'boolean', default: false },
        data: { type: 'string' },
        app: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity;
    if (port > 65_535) return { problem: `Not a port: ${values.port}` };
    if (positionals.length > 1) {
      return { problem: `One DIR is enough; name other apps with --app: ${positionals.join(' ')}` };
    }
    // A path is left as it was typed where it means what it says, so that messages name it so.
    const at = (path: string) => (launch.isVisiting ? resolve(launch.from, path) : path);
    const [first = at('.'), ...others] = appsOf(positionals, values.app, launch).map(at);
    const data = values.data === undefined ? launch.dataFor(first) : at(values.data);
    return { options: { port, bundled: values.bundled, data, apps: [first, ...others] } };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
