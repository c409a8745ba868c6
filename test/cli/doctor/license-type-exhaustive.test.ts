import { linesFound } from './found-in';

describe('license-type-exhaustive', () => {
  const rest = {
    none: '',
    throws: '\n    default: throw new Error("unknown");',
    never: '\n    default: { const nothing: never = t; return nothing; }',
    asserted: '\n    default: return assertNever(t);',
  };

  test.each(Object.entries(rest))('%s', (_how, other) => {
    const source = `export function h({ context }) {\n  const t = context.license?.type;\n  switch (t) {\n    case "commercial": return 1;${other}\n  }\n}`;
    expect(linesFound('license-type-exhaustive', source)).toEqual(['switch (t) {']);
  });

  test('of the type in one case', () => {
    const source =
      'export function h({ context: { license } }) {\n  switch (license.type?.toUpperCase()) {\n    case "ACADEMIC": return 1;\n  }\n}';
    expect(linesFound('license-type-exhaustive', source)).toHaveLength(1);
  });

  test.each([
    [
      'with an answer',
      'switch (context.license?.type) {\n    case "academic": return 1;\n    default: return 2;\n  }',
    ],
    [
      'with an answer after it',
      'switch (context.license?.type) {\n    case "academic": return 1;\n  }\n  return 2;',
    ],
    [
      'with an answer before it',
      'let price = 2;\n  switch (context.license?.type) {\n    case "academic": price = 1; break;\n  }\n  return price;',
    ],
    [
      'of another type',
      'switch (context.extension.type) {\n    case "jira:issuePanel": return 1;\n  }',
    ],
  ])('not: %s', (_what, body) => {
    expect(
      linesFound('license-type-exhaustive', `export function h({ context }) {\n  ${body}\n}`),
    ).toEqual([]);
  });
});
