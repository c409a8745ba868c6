import { parseArgs } from 'node:util';

/** How the local site is to be started. */
export type Options = { port: number; bundled: boolean; data: string };

/** Shown when the command line is not understood. */
export const usage = `Usage: npm start -- [--port N] [--bundled] [--data DIR]

  --port N     port on 127.0.0.1 (default 4000; 0 picks a free one)
  --bundled    run what Atlassian's own bundler makes, instead of the quick build
  --data DIR   where the site keeps its data (default .local-site)`;

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
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity;
    return port > 65_535
      ? { problem: `Not a port: ${values.port}` }
      : { options: { port, bundled: values.bundled, data: values.data } };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
