import { addVerb } from './add/add';
import { removeVerb } from './add/remove';
import { Misuse } from './misuse';
import { resolveVerb } from './resolve';
import { siteVerb } from './site';

const usage = `Usage: standing <verb> [arguments]

  resolve [FILE|-]   answer license cases: NDJSON in, one answer a line out, in the same order
                     exit 0: all answered, 1: some lines were no case, 2: misuse or failure
  add [DIR] [--dry-run]
                     put license page, banner and gates into a Forge app: shows a diff, then writes
  remove [DIR] [--dry-run]
                     take out what add put in
                     exit 0: done or nothing to do, 1: refused and nothing written, 2: misuse or failure
  doctor [DIR] [--format text|json|sarif] [--fix]
                     name the license bugs of a Forge app, and mend those that are safe to mend
                     exit 0: nothing found, 1: something found, 2: misuse or no Forge app
  site [DIR] [--port N] [--bundled] [--data DIR] [--app DIR]…
                     run the local site on a Forge app, until Ctrl+C
                     exit 0: ended as asked, 2: misuse or failure

Example: standing resolve cases.ndjson

A case: { "id", "at", "knownAt"?, "environment"?, "license"?, "records"?, "policy"? }; see docs/command-line.md`;

/** Runs one verb and gives its exit code. */
async function main(args: string[]): Promise<number> {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      console.log(usage);
      return 0;
    }
    const [verb, ...rest] = args;
    if (verb === 'resolve') return await resolveVerb(rest);
    if (verb === 'add') return addVerb(rest);
    if (verb === 'remove') return removeVerb(rest);
    if (verb === 'doctor') {
      // TypeScript's parser is large, and the other verbs do without.
      const { doctorVerb } = await import('./doctor/doctor');
      return await doctorVerb(rest);
    }
    if (verb === 'site') return await siteVerb(rest);
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

// The reader of our output may stop early, as `head` does; what a verb does is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
