import ts from 'typescript';
import { attributeValue, valueIn } from './declarations';
import type { Names } from './names';
import { argumentOfThen, bare, isMember, memberName, returnedBy, takenName } from './syntax';

/**
 * Where values come from, one step back: `of` gives the expressions that an expression may stand for,
 * `ofDeclaration` those that a name may hold. Both look at the whole app and at no order in time.
 */
export type Origins = {
  of: (node: ts.Expression) => readonly ts.Expression[];
  ofDeclaration: (declaration: ts.Declaration) => readonly ts.Expression[];
  /** What an object has under a name, where it is written out: `{ name: value }`, `<Component name={value}>`. */
  ofMember: (bases: readonly ts.Expression[], name: string) => readonly ts.Expression[];
};

/** Answers what is asked for once, and remembers it. */
export function originsOf(names: Names): Origins {
  const known = new Map<ts.Node, readonly ts.Expression[]>();

  /** Nothing for what is asked while it is being answered, so that circles end. */
  function of(node: ts.Expression): readonly ts.Expression[] {
    const inner = bare(node);
    const before = known.get(inner);
    if (before) return before;
    known.set(inner, []);
    const found = oneStepBack(inner);
    known.set(inner, found);
    return found;
  }

  function oneStepBack(inner: ts.Expression): readonly ts.Expression[] {
    if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse];
    if (ts.isBinaryExpression(inner)) return ofPair(inner);
    if (ts.isCallExpression(inner)) return ofCall(inner);
    const name = isMember(inner) ? memberName(inner) : null;
    if (isMember(inner) && name !== null) {
      const written = ofMember([inner.expression], name);
      return written.length > 0 ? written : ofName(inner);
    }
    return ts.isIdentifier(inner) ? ofName(inner) : [];
  }

  function ofName(node: ts.Expression): readonly ts.Expression[] {
    const declaration = names.declarationOf(ts.isPropertyAccessExpression(node) ? node.name : node);
    return declaration ? ofDeclaration(declaration) : [];
  }

  function ofPair({ operatorToken, left, right }: ts.BinaryExpression): readonly ts.Expression[] {
    const operator = operatorToken.getText();
    if (operator === '??' || operator === '||') return [left, right];
    return operator === '&&' || operator === '=' ? [right] : [];
  }

  function ofCall(call: ts.CallExpression): readonly ts.Expression[] {
    const [first] = call.arguments;
    const callee = memberName(call.expression) ?? call.expression.getText();
    if (callee === 'useContext' && first) return ofName(first);
    if (callee === 'useMemo' && first && ts.isArrowFunction(first)) return returnedBy(first);
    const called = names.calledFunction(call);
    return called ? returnedBy(called) : [];
  }

  function ofDeclaration(declaration: ts.Declaration): readonly ts.Expression[] {
    if (ts.isBindingElement(declaration)) return ofElement(declaration);
    if (ts.isGetAccessor(declaration)) return returnedBy(declaration);
    const own = valueIn(declaration);
    const handed = ts.isParameter(declaration) ? argumentsFor(declaration) : [];
    return [...(own ? [own] : []), ...handed, ...names.givenTo(declaration)];
  }

  function ofElement(element: ts.BindingElement): readonly ts.Expression[] {
    const { parent: pattern } = element;
    if (ts.isArrayBindingPattern(pattern)) return ofState(pattern, element);
    const name = takenName(element);
    if (name === null || element.dotDotDotToken) return [];
    return [...ofMember(ofDeclaration(pattern.parent), name), ...membersHanded(pattern, name)];
  }

  /** `const [x, setX] = useState(first)`: what it begins with and what the setter is given. */
  function ofState(
    { elements, parent }: ts.ArrayBindingPattern,
    element: ts.BindingElement,
  ): readonly ts.Expression[] {
    const [value, setter] = elements;
    if (value !== element || !setter || ts.isOmittedExpression(setter)) return [];
    const state = ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
    const first = state && ts.isCallExpression(state) ? state.arguments[0] : undefined;
    const given = names.givenTo(setter).flatMap((each) => {
      const next = bare(each);
      return ts.isArrowFunction(next) ? returnedBy(next) : [each];
    });
    return [...given, ...(first ? [first] : [])];
  }

  /** What callers in the app hand over; for `promise.then(x => …)`, the promise. */
  function argumentsFor(parameter: ts.ParameterDeclaration): readonly ts.Expression[] {
    const called = parameter.parent;
    const index = called.parameters.indexOf(parameter);
    const promise = ts.isCallExpression(called.parent) ? argumentOfThen(called.parent) : null;
    if (promise) return index === 0 ? [promise] : [];
    return names.callsOf(called).flatMap(({ arguments: given }) => given?.[index] ?? []);
  }

  /** The attributes of a component’s elements, for `({ name }) => …` and `props.name`. */
  function membersHanded(holder: ts.Node, name: string): readonly ts.Expression[] {
    if (ts.isSourceFile(holder)) return [];
    const parameter = ts.isParameter(holder) ? holder : holder.parent;
    if (!ts.isParameter(parameter) || parameter.parent.parameters[0] !== parameter) return [];
    return names
      .elementsOf(parameter.parent)
      .flatMap(({ attributes }) => attributeValue(attributes, name) ?? []);
  }

  function ofMember(bases: readonly ts.Expression[], name: string): readonly ts.Expression[] {
    const seen = new Set<ts.Node>();
    return bases.flatMap((base) => writtenIn(base, name, seen));
  }

  function writtenIn(
    base: ts.Expression,
    name: string,
    seen: Set<ts.Node>,
  ): readonly ts.Expression[] {
    const inner = bare(base);
    if (seen.has(inner)) return [];
    seen.add(inner);
    if (ts.isObjectLiteralExpression(inner)) {
      const property = inner.properties.find((each) => each.name?.getText() === name);
      const value = property && valueIn(property);
      return value ? [value] : [];
    }
    const declaration = ts.isIdentifier(inner) ? names.declarationOf(inner) : null;
    const handed = declaration ? membersHanded(declaration, name) : [];
    return [...handed, ...of(inner).flatMap((each) => writtenIn(each, name, seen))];
  }

  return { of, ofDeclaration, ofMember };
}
