import ts from 'typescript';
import type { App, Source } from './app';
import type { Reading } from './compare-worlds';
import { firstOfEach, judgementsOf, type Decision, type Judgements } from './decisions';
import { absenceInStatements } from './early-answers';
import { knowsEnvironment } from './environment';
import { isOnlyShown } from './only-shown';
import { isInTry, isReachedWhenAbsent, leaves } from './surroundings';
import { functionAround, walk } from './syntax';
import { isTruthy } from './value';
import type { Evaluate } from './worlds';

/** A place in function code that takes an absent license for another one. */
export type AbsentReading = {
  source: Source;
  node: ts.Expression;
  reading: 'unlicensed' | 'licensed' | 'throws';
};

/**
 * Where absence is taken for something else. Code that knows the environment, or answers absence in its own way,
 * is left out; so is the browser's, which is not to decide at all.
 */
export function absentReadings(app: App): AbsentReading[] {
  const judgements = judgementsOf(app);
  const { sources, flow, evaluate, decisions } = judgements;
  const decided = decisions.flatMap((decision) => {
    const absence = absenceAround(decision, evaluate);
    return isDecided(decision, judgements) ? [{ ...decision, absence }] : [];
  });
  const found = [
    ...firstOfEach(decided.filter(({ absence }) => absence !== 'apart')),
    ...sources.flatMap((source) => earlyAnswers(source, evaluate)),
  ];
  return found.flatMap(({ source, node, absence }) => {
    if (absence === 'apart' || absence === 'no-question') return [];
    if (app.reach.isBrowser(source.file) || knowsEnvironment(node, flow.names)) return [];
    if (absence === 'licensed' && isInJob(app, source, node)) return [];
    return [{ source, node, reading: absence }];
  });
}

function isDecided({ node, shape, absence }: Decision, judgements: Judgements): boolean {
  if (absence === 'apart' || (absence === 'throws' && !shape.isSure)) return false;
  return !isOnlyShown(node) && isReachedWhenAbsent(node, judgements);
}

/** What a decision makes of absence, unless other statements of its function tell absence apart or catch it. */
function absenceAround({ node, absence, isCondition }: Decision, evaluate: Evaluate): Reading {
  const around = functionAround(node);
  const body = around && 'body' in around ? around.body : undefined;
  const inAll = body && ts.isBlock(body) ? absenceInStatements(body, evaluate) : 'no-question';
  if (isCondition && inAll === 'apart') return 'apart';
  if (absence !== 'throws' || !isInTry(node)) return absence;
  return inAll === 'unlicensed' || inAll === 'licensed' ? inAll : 'apart';
}

/** `if (!license) return …` whose answer is also that of another license. */
function earlyAnswers(
  source: Source,
  evaluate: Evaluate,
): { source: Source; node: ts.Expression; absence: Reading }[] {
  const found: { source: Source; node: ts.Expression; absence: Reading }[] = [];
  walk(source.tree, (node) => {
    if (!ts.isIfStatement(node) || !leaves(node.thenStatement)) return;
    const body = node.parent;
    if (!ts.isBlock(body) || !ts.isFunctionLike(body.parent)) return;
    if (!asksForPresence(node.expression, evaluate)) return;
    const absence = absenceInStatements(body, evaluate);
    if (absence !== 'throws') found.push({ source, node: node.expression, absence });
  });
  return found;
}

function asksForPresence(condition: ts.Expression, evaluate: Evaluate): boolean {
  const guesses = new Map<string, boolean>();
  const truth = (world: 'absent' | 'active' | 'inactive'): boolean =>
    isTruthy(evaluate(condition, { world, guesses, asked: new Set() }));
  return truth('absent') && !truth('active') && !truth('inactive');
}

/** In a job absence says nothing of the license, so going on is right there. */
function isInJob(app: App, { file }: Source, node: ts.Node): boolean {
  if (app.reach.isJobsOnly(file)) return true;
  const handlers = app.reach.jobHandlers(file);
  const top = ts.findAncestor(node, (each) => ts.isSourceFile(each.parent));
  if (!top) return false;
  if (ts.isFunctionDeclaration(top)) return handlers.has(top.name?.text ?? '');
  return (
    ts.isVariableStatement(top) &&
    top.declarationList.declarations.some(({ name }) => handlers.has(name.getText()))
  );
}
