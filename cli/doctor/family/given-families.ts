import ts from 'typescript';
import type { App, Source } from '../app';
import { declarationAt, valueIn } from '../declarations';
import { exportedBy } from '../handlers';
import { bare, walk } from '../syntax';

/** A list of the vendor's apps as it is written, and the source in which it stands. */
export type GivenFamily = { source: Source; list: ts.Expression };

const takers = ['makeLicenseHandler', 'makeHistoryJobs'];

/** The file that `standing add` writes. */
const ownFile = /^src\/standing\/family\.[jt]s$/;

/** The lists that the kit's functions are given as `family`, and the one in `src/standing`; each once. */
export function givenFamilies(app: App): GivenFamily[] {
  const lists = app.sources.flatMap((source) => [
    ...(ownFile.test(source.file) ? exportedFamily(app, source) : []),
    ...(app.reach.isElsewhere(source.file) ? [] : givenIn(source)).map((given) =>
      listBehind(app, given),
    ),
  ]);
  return [...new Set(lists)].flatMap((list) => {
    const source = app.sources.find(({ tree }) => tree === list.getSourceFile());
    return source ? [{ source, list }] : [];
  });
}

function exportedFamily(app: App, { file }: Source): ts.Expression[] {
  const declaration = exportedBy(app, { file, exported: 'family' });
  const list = declaration && valueIn(declaration);
  return list ? [list] : [];
}

/** What stands for `family` in calls of the kit. */
function givenIn({ text, tree }: Source): ts.Expression[] {
  const found: ts.Expression[] = [];
  if (!takers.some((name) => text.includes(name))) return found;
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) || !takers.includes(node.expression.getText(tree))) return;
    const [given] = node.arguments;
    if (!given || !ts.isObjectLiteralExpression(given)) return;
    for (const property of given.properties) {
      if (property.name?.getText(tree) !== 'family') continue;
      if (ts.isShorthandPropertyAssignment(property)) found.push(property.name);
      if (ts.isPropertyAssignment(property)) found.push(property.initializer);
    }
  });
  return found;
}

/** The list that a name stands for; what has no list behind it stands for itself. */
function listBehind({ checker }: App, given: ts.Expression): ts.Expression {
  const name = bare(given);
  if (!ts.isIdentifier(name)) return given;
  const declaration = declarationAt(checker, name);
  return (declaration && valueIn(declaration)) ?? given;
}
