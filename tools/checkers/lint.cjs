'use strict';
// node lint.cjs <app folder>: what Atlassian's linters say of an app before it is uploaded, as a JSON list on standard output.
// Those that ask Atlassian's servers are left out: they need an account.
const fs = require('node:fs');
const path = require('node:path');

const swagger = (name) => path.join(__dirname, 'swagger', name);
// Atlassian: with all of these set, the linter of scopes fetches no API description.
Object.assign(process.env, {
  USE_LOCAL_SWAGGER: '1',
  LOCAL_JIRA_SWAGGER: swagger('jira.json'),
  LOCAL_JSM_SWAGGER: swagger('unused.json'),
  LOCAL_JSW_SWAGGER: swagger('unused.json'),
  LOCAL_CONF_SWAGGER: swagger('confluence.json'),
  LOCAL_CONF_V2_SWAGGER: swagger('confluence-v2.json'),
  LOCAL_BB_SWAGGER: swagger('unused.json'),
});

const quiet = () => undefined;
const logger = { debug: quiet, trace: quiet, info: quiet, warn: quiet, error: console.error };
/** Atlassian: the one question that the linters ask of Atlassian's switches. */
const statsig = { getDeprecatedRuntimes: async () => [] };

const sourcesIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.[jt]sx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name))
    .sort();

const main = async ([appFolder]) => {
  if (appFolder === undefined) throw new Error('Usage: node lint.cjs <app folder>');
  process.chdir(appFolder);
  const { getClientSideLintersOnly, lint } = require('@forge/lint');
  const { parse } = require('yaml');
  const manifest = parse(fs.readFileSync('manifest.yml', 'utf8'));
  const linters = await getClientSideLintersOnly(manifest, 'development', logger, statsig);
  const results = await lint(sourcesIn('src'), manifest, 'development', logger, statsig, {
    linter: { mode: 'client-side' },
    linters,
  });
  const problems = results.flatMap(({ file, errors, warnings, approvals }) =>
    [...errors, ...warnings, ...approvals].map(({ line, column, message }) => ({
      file: path.relative('.', file),
      line,
      column,
      message,
    })),
  );
  console.log(JSON.stringify(problems));
};

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
