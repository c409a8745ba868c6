import { parseArgs } from 'node:util';

/** How the local site is to be started. */
export type Options = {
  port: number;
  bundled: boolean;
  data: string;
  /** The apps' folders; the first is that of the app that is meant where none is named. */
  apps: readonly [string, ...string[]];
};

/** Shown when the command line is not understood. */
export const usage = `Usage: npm start -- [--port N] [--bundled] [--data DIR] [--app DIR]…

  --port N     port on 127.0.0.1 (default 4000; 0 picks a free one)
  --bundled    run what Atlassian's own bundler makes, instead of the quick build
  --data DIR   where the sites keep their data (default .local-site)
  --app DIR    an app to install, by its folder; several times for several apps
               (default the current folder)`;

/** Reads the command line; answers what is wrong with it when it is not understood, or that help is wanted. */
export const parseOptions = (
  args: string[],
): { options: Options } | { problem: string } | 'help' => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4000' },
        bundled: { type: 'boolean', default: false },
        data: { type: 'string', default: '.local-site' },
        app: { type: 'string', multiple: true, default: ['.'] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity;
    if (port > 65_535) return { problem: `Not a port: ${values.port}` };
    const { bundled, data } = values;
    const [first = '.', ...others] = values.app;
    return { options: { port, bundled, data, apps: [first, ...others] } };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
