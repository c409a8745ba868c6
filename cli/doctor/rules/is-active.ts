import ts from 'typescript';
import type { App, Source } from '../app';
import { judgementsOf } from '../decisions';
import { findingAt, type Edit, type Finding } from '../finding';
import type { Shape } from '../shape';
import { functionAround, isMember, memberName, takenName, walk } from '../syntax';
import { activeAdded } from '../written-type';

type Read = Place & { shape: Shape };

/** `isActive` of the license. Atlassian: changelog 3155, to be removed after 17 October 2026; `active` stays. */
export function isActive(app: App): Finding[] {
  return judgementsOf(app).sources.flatMap((source) => {
    const reads = readsIn(app, source);
    return reads.flatMap(({ node, part, holder, shape, edit }) => {
      if (part !== 'isActive' || hasCompanion(node, reads) || hasTwin(holder)) return [];
      const finding = findingAt(source, node, { code: 'is-active' });
      if (!edit || !shape.isSure) return [finding];
      const added = activeAdded(app.checker, holder);
      return [{ ...finding, edits: added ? [edit, added] : [edit] }];
    });
  });
}

/** Where `active` is read beside it, the code is ready for the removal. */
function hasCompanion(node: ts.Node, reads: readonly Read[]): boolean {
  const around = functionAround(node);
  return reads.some((other) => other.part === 'active' && functionAround(other.node) === around);
}

/** `{ active, isActive }`: the one pattern takes both, wherever what it takes apart comes from. */
function hasTwin(holder: ts.Node): boolean {
  return (
    ts.isObjectBindingPattern(holder) &&
    holder.elements.some((element) => takenName(element) === 'active')
  );
}

function readsIn(app: App, source: Source): Read[] {
  const { shapeOf } = judgementsOf(app).flow;
  const reads: Read[] = [];
  walk(source.tree, (node) => {
    const place = ts.isBindingElement(node) ? takenPlace(node) : memberPlace(node);
    if (!place) return;
    const shape = shapeOf(place.value);
    if (shape?.is !== 'field' || (place.part !== 'active' && place.part !== 'isActive')) return;
    reads.push({ ...place, shape });
  });
  return reads;
}

/** `holder` is what has the member, `value` what the member gives. */
type Place = {
  node: ts.Node;
  part: string;
  holder: ts.Node;
  value: ts.Expression;
  edit: Edit | null;
};

function memberPlace(node: ts.Node): Place | null {
  const part = memberName(node);
  if (part === null || !isMember(node)) return null;
  const holder = node.expression;
  if (ts.isPropertyAccessExpression(node)) {
    return { node: node.name, part, holder, value: node, edit: replaced(node.name, 'active') };
  }
  const { argumentExpression: name } = node;
  const quote = name.getText().charAt(0);
  const edit = replaced(name, `${quote}active${quote}`);
  return { node: name, part, holder, value: node, edit };
}

/** `{ isActive }` keeps its variable: `{ active: isActive }`. */
function takenPlace(element: ts.BindingElement): Place | null {
  const part = takenName(element);
  if (part === null || !ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(element.name))
    return null;
  const { propertyName, name, parent: holder } = element;
  const place = { part, holder, value: name };
  if (!propertyName) return { ...place, node: name, edit: replaced(name, 'active: isActive') };
  const edit = ts.isIdentifier(propertyName) ? replaced(propertyName, 'active') : null;
  return { ...place, node: propertyName, edit };
}

function replaced(node: ts.Node, text: string): Edit {
  const file = node.getSourceFile().fileName.slice(1);
  return { file, start: node.getStart(), end: node.getEnd(), text };
}
