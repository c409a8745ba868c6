import { parseArgs } from 'node:util';
import { Misuse } from './misuse';
import { resolveVerb } from './resolve';

const usage = `Usage: standing <verb> [arguments]

  resolve [FILE|-]   answer license cases: NDJSON in, one answer a line out, in the same order
                     exit 0: all answered, 1: some lines were no case, 2: misuse or failure

Example: standing resolve cases.ndjson

A case: { "id", "at", "knownAt"?, "environment"?, "license"?, "records"?, "policy"? }; see docs/command-line.md`;

/** Runs one verb and gives its exit code. */
async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const [verb, ...rest] = positionals;
    if (verb === 'resolve') return await resolveVerb(rest);
    throw new Misuse(verb === undefined ? 'say what to do' : `there is no verb \`${verb}\``);
  } catch (error) {
    if (isMisuse(error)) {
      console.error(`standing: ${error.message}\n\n${usage}`);
      return 2;
    }
    throw error;
  }
}

function isMisuse(error: unknown): error is Error {
  if (error instanceof Misuse) return true;
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
