import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A place in the sources that writes to the console. */
export type ConsoleCall = {
  /** Relative to `src`. */
  file: string;
  /** What every line from there looks like; null where it has no words of its own. */
  line: RegExp | null;
  /** The expressions whose values come into the line, as they are written. */
  values: string[];
};

const src = join(__dirname, '../../src');

/** Every place of a folder of `src` that writes to the console; by default of all of it. */
export const consoleCalls = (folder = '.'): ConsoleCall[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .flatMap((file) => consoleCallsIn(file, readFileSync(join(src, file), 'utf8')));

/** Those of one file, given with its text. A mention of the console that is no call has no words either. */
export const consoleCallsIn = (file: string, text: string): ConsoleCall[] => {
  const found: ConsoleCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'console') found.push(callOf(file, node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

const callOf = (file: string, mention: ts.Identifier): ConsoleCall => {
  const call = mention.parent.parent;
  if (!ts.isCallExpression(call)) return { file, line: null, values: [mention.parent.getText()] };
  const [words, ...others] = call.arguments;
  const values = others.map((value) => value.getText());
  if (words && ts.isStringLiteralLike(words)) return { file, line: lineOf([words.text]), values };
  if (words && ts.isTemplateExpression(words)) {
    const { head, templateSpans } = words;
    const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
    const inside = templateSpans.map(({ expression }) => expression.getText());
    return { file, line: lineOf(parts), values: [...inside, ...values] };
  }
  return { file, line: null, values: [words?.getText() ?? '', ...values] };
};

const lineOf = (parts: string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}`);
