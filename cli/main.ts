import { plain } from './layout';
import { Misuse } from './misuse';
import { usage, verbs } from './verbs';

/** Runs one verb and gives its exit code. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    console.log(usage);
    return 0;
  }
  const listed = verbs.find((verb) => verb.name === name);
  if (!listed) {
    const why = name === undefined ? 'say what to do' : `there is no verb \`${name}\``;
    console.error(`standing: ${why}\n\n${usage}`);
    return 2;
  }
  const verb = await listed.load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(verb.help);
    return 0;
  }
  try {
    return await verb.run(args);
  } catch (error) {
    if (isMisuse(error))
      console.error(`standing: ${shown(error)}\n\nSee \`standing ${name} --help\`.`);
    else if (isOfSystem(error)) console.error(`standing: ${shown(error)}`);
    else throw error;
    return 2;
  }
}

function isMisuse(error: unknown): error is Error {
  if (error instanceof Misuse) return true;
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** A file that cannot be read or written, as Node.js says it: `EACCES: permission denied, open '…'`. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** Names in a message may come from files. */
function shown({ message }: Error): string {
  return message.split('\n').map(plain).join('\n');
}

// The reader of our output may stop early, as `head` does; what a verb does is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  console.error(`standing: ${shown(error)}`);
  process.exit(2);
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
