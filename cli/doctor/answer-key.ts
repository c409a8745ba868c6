import ts from 'typescript';
import { isTruthy, type Value } from './value';

/** Objects within objects are compared to this depth, below it by their text. */
const DEEPEST = 3;

/** A text that is equal for equal values. */
export function answerKey(
  value: Value,
  evaluate: (node: ts.Expression) => Value,
  depth = 0,
): string {
  switch (value.is) {
    case 'throws':
      return 'throws';
    case 'undefined':
      return 'undefined';
    case 'plain':
      return JSON.stringify(value.value);
    case 'other':
      return `${value.id} ${String(value.truthy)}`;
    case 'object':
      if (!value.literal || depth >= DEEPEST) return value.id;
      return value.literal.properties
        .map((property) => {
          const written = writtenValue(property);
          if (!written) return property.getText();
          const inner = answerKey(evaluate(written), evaluate, depth + 1);
          return `${property.name?.getText() ?? ''}: ${inner}`;
        })
        .join(', ');
  }
}

/** Of a condition only its truth counts. */
export function truthKey(value: Value): string {
  return value.is === 'throws' ? 'throws' : String(isTruthy(value));
}

function writtenValue(property: ts.ObjectLiteralElementLike): ts.Expression | null {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : null;
}
