import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** What a source does that Atlassian asks a scope for, or that leaves Atlassian. */
export type SourceCalls = {
  /** `src/forge/log.ts:12`, of the line where it stands. */
  place: string;
  /** A package, `requestJira`, `fetch`, … */
  name: string;
  /** What is called, as far as it is written there: a path without its query, or a member. */
  target: string | null;
}[];

const productCalls = /^request(?:Jira|Confluence|Bitbucket|Atlassian|Graph)$/;
const globalsThatLeave = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']);

/** Reads every program text below the folders of an app. */
export const sourceCallsIn = (appFolder: string, folders: readonly string[]): SourceCalls =>
  folders.flatMap((folder) =>
    readdirSync(join(appFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]sx?$/.test(name) && !/(?:^|\/)(?:dist|node_modules)\//.test(name))
      .sort()
      .flatMap((name) => callsIn(appFolder, join(appFolder, folder, name))),
  );

const callsIn = (appFolder: string, file: string): SourceCalls => {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: SourceCalls = [];
  const add = (node: ts.Node, name: string, target: string | null): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ place: `${relative(appFolder, file)}:${String(line)}`, name, target });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      if (node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
        add(node, node.moduleSpecifier.text, null);
    } else if (ts.isCallExpression(node)) {
      const name = calledName(node.expression);
      if (productCalls.test(name)) add(node, name, pathIn(node.arguments[0]));
      else if (name === 'reportPersonalData' || name === 'sendBeacon') add(node, name, null);
      else if (ts.isIdentifier(node.expression) && name === 'require') {
        const [given] = node.arguments;
        if (given && ts.isStringLiteral(given)) add(node, given.text, null);
      }
    }
    if (ts.isIdentifier(node) && globalsThatLeave.has(node.text) && isUsed(node))
      add(node, node.text, givenTo(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

const calledName = (callee: ts.Expression): string => {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  return ts.isIdentifier(callee) ? callee.text : '';
};

/** Not a member's name in a type or an object, but the global itself or a call of it through one. */
const isUsed = (name: ts.Identifier): boolean => {
  const { parent } = name;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression === name;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === name;
  if (!isMember) return ts.isVariableDeclaration(parent) && parent.initializer === name;
  return /^(?:window|self|globalThis|api)$/.test(parent.expression.getText());
};

/** The first argument of a call, as it is written. */
const givenTo = (name: ts.Identifier): string | null => {
  const { parent } = name;
  return ts.isCallExpression(parent) ? (parent.arguments[0]?.getText() ?? null) : null;
};

/** The path that is written at a call, its variable parts as `{}`; null where none is. */
const pathIn = (given: ts.Expression | undefined): string | null => {
  if (given === undefined) return null;
  if (ts.isTaggedTemplateExpression(given)) return pathIn(given.template);
  if (ts.isStringLiteralLike(given)) return withoutQuery(given.text);
  if (!ts.isTemplateExpression(given)) return null;
  const spans = given.templateSpans.map(({ literal }) => literal.text);
  return withoutQuery([given.head.text, ...spans].join('{}'));
};

const withoutQuery = (path: string): string => path.replace(/\?.*$/s, '');
