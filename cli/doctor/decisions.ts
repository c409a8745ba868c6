import ts from 'typescript';
import { answerKey, truthKey } from './answer-key';
import type { App, Source } from './app';
import { compareWorlds, type Reading } from './compare-worlds';
import { licenseFlowOf, type LicenseFlow } from './license-flow';
import { isFlag, type Shape } from './shape';
import { closure } from './reach';
import { bare, functionAround, isAssignment, memberName, walk } from './syntax';
import { isTestedOnly, wholeExpression } from './whole-expression';
import { evaluatorOf, type Evaluate } from './worlds';

/** A place that tells a license in force from one that is not. */
export type Decision = {
  source: Source;
  /** The whole expression that decides. */
  node: ts.Expression;
  /** Where the flag comes from. */
  shape: Shape;
  /** Whether only its truth counts, as in `if (…)`. */
  isCondition: boolean;
  absence: Reading;
  /** The same for decisions of one function by one flag. */
  question: string;
};

/** What an app makes of its license. */
export type Judgements = {
  /** The files that have to do with the license. */
  sources: Source[];
  flow: LicenseFlow;
  evaluate: Evaluate;
  decisions: Decision[];
};

const judged = new WeakMap<App, Judgements>();

/** The decisions of an app, found once and shared by the rules. */
export function judgementsOf(app: App): Judgements {
  const before = judged.get(app);
  if (before) return before;
  const sources = concerned(app);
  const flow = licenseFlowOf({ ...app, sources });
  const evaluate = evaluatorOf(flow);
  const decisions = sources.flatMap((source) => decisionsIn(source, flow, evaluate));
  const judgements = { sources, flow, evaluate, decisions };
  judged.set(app, judgements);
  return judgements;
}

/** The files that say the word, those that import them, and all that they lead to: most files have no part in it. */
function concerned({ sources, reach }: App): Source[] {
  const saying = sources.flatMap(({ file, text }) => (/licen[sc]e/i.test(text) ? [file] : []));
  const importing = sources.flatMap(({ file }) =>
    reach.importsOf(file).some((other) => saying.includes(other)) ? [file] : [],
  );
  const reached = closure([...saying, ...importing], reach.importsOf);
  return sources.filter(({ file }) => reached.has(file));
}

function decisionsIn(source: Source, flow: LicenseFlow, evaluate: Evaluate): Decision[] {
  const found = new Map<ts.Node, Decision>();
  walk(source.tree, (node) => {
    const flag = flagAt(node, flow);
    if (!flag) return;
    const whole = wholeExpression(flag.node);
    if (found.has(whole)) return;
    const isCondition = isTestedOnly(whole);
    const absence = absenceIn(whole, isCondition, evaluate);
    if (absence === 'no-question') return;
    if (!isCondition && isAlias(flag.node, whole) && !isJudged(absence)) return;
    if (isJudgedAtItsOrigin(flag.node, flow, evaluate)) return;
    const question = questionOf(flag.node, flow);
    found.set(whole, { source, node: whole, shape: flag.shape, isCondition, absence, question });
  });
  return [...found.values()];
}

function questionOf(flag: ts.Expression, { names }: LicenseFlow): string {
  const declaration = ts.isIdentifier(flag) ? names.declarationOf(flag) : null;
  const asked = declaration ? String(declaration.pos) : flag.getText();
  return `${flag.getSourceFile().fileName} ${functionAround(flag)?.pos ?? 0} ${asked}`;
}

/** The first of the decisions of each function by each flag: the others are mended with it. */
export function firstOfEach<Item extends { question: string }>(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.question)) first.set(item.question, item);
  return [...first.values()];
}

/** What absence is taken for in an expression. */
function absenceIn(node: ts.Expression, isCondition: boolean, evaluate: Evaluate): Reading {
  return compareWorlds((run) => {
    const value = evaluate(node, run);
    return isCondition ? truthKey(value) : answerKey(value, (part) => evaluate(part, run));
  });
}

function flagAt(
  node: ts.Node,
  { shapeOf }: LicenseFlow,
): { node: ts.Expression; shape: Shape } | null {
  const member = memberName(node);
  const isRead =
    member === 'active' ||
    member === 'isActive' ||
    (ts.isIdentifier(node) && isReadOfName(node)) ||
    (ts.isCallExpression(node) && ts.isIdentifier(node.expression));
  if (!isRead || !ts.isExpression(node) || isWritten(node)) return null;
  const shape = shapeOf(node);
  return shape && isFlag(shape) ? { node, shape } : null;
}

function isReadOfName(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return ts.isExpression(parent) || ts.isStatement(parent) || ts.isPropertyAssignment(parent)
    ? !('name' in parent && parent.name === name)
    : ts.isVariableDeclaration(parent) && parent.initializer === name;
}

function isWritten(node: ts.Expression): boolean {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && isAssignment(parent) && parent.left === node;
}

function isJudged(absence: Reading): boolean {
  return absence === 'licensed' || absence === 'unlicensed';
}

/** `const active = license?.active` decides nothing yet, unless the license has a default. */
function isAlias(flag: ts.Expression, whole: ts.Expression): boolean {
  return bare(whole) === flag;
}

/** A name or call that got its value from one decision repeats it. */
function isJudgedAtItsOrigin(
  node: ts.Expression,
  { origins }: LicenseFlow,
  evaluate: Evaluate,
): boolean {
  if (memberName(node) !== null) return false;
  const [origin, ...more] = origins.of(node);
  const only = origin && bare(origin);
  if (!only || more.length > 0 || memberName(only) !== null || ts.isIdentifier(only)) return false;
  return absenceIn(only, false, evaluate) !== 'apart';
}
