// node scan-secrets.mjs < names of files, a line each: the secrets in them, as a JSON list on standard output.
// Nothing of a secret is printed.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

/** What the recommended rules do not know: keys cut short, private halves of JSON Web Keys, and Atlassian's own tokens. */
const ownPatterns = {
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\s|\\n)*[A-Za-z0-9+/]{20,}/g,
  'a private JSON Web Key': /["']?\bd["']?\s*:\s*["'][\w-]{43,}["']/g,
  'an API token of Atlassian': /\bAT[AC]TT3[\w=-]{20,}/g,
};

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
};

const ruleFindings = async (file, content) => {
  const source = { filePath: file, content, contentType: 'text', ext: extname(file) };
  const { messages } = await lintSource({ source, options: { config, maskSecrets: true } });
  return messages.map(({ loc, ruleId, messageId }) => ({
    file,
    line: loc.start.line,
    what: `${ruleId.replace('@secretlint/secretlint-rule-', '')} ${messageId}`,
  }));
};

const ownFindings = (file, content) =>
  Object.entries(ownPatterns).flatMap(([what, pattern]) =>
    [...content.matchAll(pattern)].map(({ index }) => ({
      file,
      line: content.slice(0, index).split('\n').length,
      what,
    })),
  );

const found = [];
for (const file of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const content = readFileSync(file, 'utf8');
  found.push(...(await ruleFindings(file, content)), ...ownFindings(file, content));
}
console.log(JSON.stringify(found));
