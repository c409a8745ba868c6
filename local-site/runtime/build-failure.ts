import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from 'esbuild';
import * as v from 'valibot';
import type { App } from '../platform/manifest';

/** An app's sources do not compile; the message is for the person who wrote them. */
export class BuildFailure extends Error {}

const messages = v.object({ errors: v.array(v.custom<Message>((value) => v.is(withText, value))) });
const withText = v.object({ text: v.string() });

const line = ({ text, location }: Message): string =>
  location === null
    ? `  ${text}`
    : `  ${location.file}:${String(location.line)}:${String(location.column + 1)}: ${text}`;

const missesPackage = ({ text }: Message) => /^Could not resolve "[^./]/.test(text);

/** What esbuild complained about, in words; any other error as it is. `what` is for instance "The functions". */
export const asBuildFailure = (error: unknown, what: string, app: App): unknown => {
  if (!v.is(messages, error)) return error;
  const { directory, name } = app;
  const areInstalled = existsSync(join(directory, 'node_modules'));
  const hint =
    !areInstalled && error.errors.some(missesPackage)
      ? [`  Its packages are not installed: run npm install in ${directory}`]
      : [];
  const lines = [`${what} of ${name} could not be built:`, ...error.errors.map(line), ...hint];
  return new BuildFailure(lines.join('\n'));
};
