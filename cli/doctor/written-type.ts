import ts from 'typescript';
import type { Edit } from './finding';

/**
 * The edit that lets a type of the app have `active` beside its `isActive`, so that code which reads the one
 * instead of the other still compiles; null where the type needs none or is not the app's.
 */
export function activeAdded(checker: ts.TypeChecker, holder: ts.Node): Edit | null {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(holder));
  if (type.getProperty('active')) return null;
  const member = type.getProperty('isActive')?.valueDeclaration;
  if (!member || !ts.isPropertySignature(member)) return null;
  const { text } = member.getSourceFile();
  const start = member.getStart();
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const indent = text.slice(lineStart, start);
  const lineEnd = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
  const between = indent.trim() === '' ? `${lineEnd}${indent}` : ' ';
  const written = `active?: ${member.type?.getText() ?? 'boolean'};${between}`;
  return { file: member.getSourceFile().fileName.slice(1), start, end: start, text: written };
}
