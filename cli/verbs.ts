/** What the command line can be asked to do. */
type Verb = {
  /** What `standing VERB --help` prints: usage, options, exit codes, and examples that run. */
  help: string;
  /** Gives the exit code: 0 fine, 1 something found or refused, 2 misuse or failure. */
  run: (args: string[]) => number | Promise<number>;
};

type Listed = { name: string; summary: string; load: () => Promise<Verb> };

/** Every verb. Each is loaded when it is asked for: some need large libraries. */
export const verbs: Listed[] = [
  {
    name: 'resolve',
    summary: 'answer license cases: NDJSON in, one answer a line out',
    load: async () => {
      const { resolveVerb, resolveHelp } = await import('./resolve');
      return { help: resolveHelp, run: resolveVerb };
    },
  },
  {
    name: 'explain',
    summary: 'say in words where one license stands, why, and what would change it',
    load: async () => {
      const { explainVerb, explainHelp } = await import('./explain/explain');
      return { help: explainHelp, run: explainVerb };
    },
  },
  {
    name: 'timeline',
    summary: 'tell every dated change of a license, by one regime or all: table, JSON, picture',
    load: async () => {
      const { timelineVerb, timelineHelp } = await import('./timeline/timeline');
      return { help: timelineHelp, run: timelineVerb };
    },
  },
  {
    name: 'what-if',
    summary: 'suppose other facts, and see only the difference',
    load: async () => {
      const { whatIfVerb, whatIfHelp } = await import('./what-if/what-if');
      return { help: whatIfHelp, run: whatIfVerb };
    },
  },
  {
    name: 'audit',
    summary: 'hold whole license exports against the rules',
    load: async () => {
      const { auditVerb, auditHelp } = await import('./audit/audit');
      return { help: auditHelp, run: auditVerb };
    },
  },
  {
    name: 'calibrate',
    summary: 'tell by exported histories which regime Atlassian applies',
    load: async () => {
      const { calibrateVerb, calibrateHelp } = await import('./calibrate/calibrate');
      return { help: calibrateHelp, run: calibrateVerb };
    },
  },
  {
    name: 'keys',
    summary: 'make and show the keys with which you sign codes',
    load: async () => {
      const { keysVerb, keysHelp } = await import('./keys/keys');
      return { help: keysHelp, run: keysVerb };
    },
  },
  {
    name: 'confirm',
    summary: 'sign what Atlassian has granted as a code, or read a code',
    load: async () => {
      const { confirmVerb, confirmHelp } = await import('./keys/confirm');
      return { help: confirmHelp, run: confirmVerb };
    },
  },
  {
    name: 'add',
    summary: 'put license page, notices and gates into a Forge app',
    load: async () => {
      const { addVerb, addHelp } = await import('./add/add');
      return { help: addHelp, run: addVerb };
    },
  },
  {
    name: 'remove',
    summary: 'take out of a Forge app what add put in',
    load: async () => {
      const { removeVerb, removeHelp } = await import('./add/remove');
      return { help: removeHelp, run: removeVerb };
    },
  },
  {
    name: 'doctor',
    summary: 'name the license bugs of a Forge app, and mend some',
    load: async () => {
      const { doctorVerb, doctorHelp } = await import('./doctor/doctor');
      return { help: doctorHelp, run: doctorVerb };
    },
  },
  {
    name: 'site',
    summary: 'run the local site on a Forge app',
    load: async () => {
      const { siteVerb, siteHelp } = await import('./site');
      return { help: siteHelp, run: siteVerb };
    },
  },
];

const widest = Math.max(...verbs.map(({ name }) => name.length));

/** What `standing --help` prints. */
export const usage = [
  'Usage: standing <verb> [arguments]',
  '',
  ...verbs.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
  '',
  '`standing <verb> --help` says more of one, with an example.',
  'Exit codes: 0 fine, 1 something found or refused, 2 misuse or failure.',
].join('\n');
