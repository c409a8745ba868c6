import fc from 'fast-check';

/** How one vendor writes: what a generated manifest looks like, not what it says. */
type Style = {
  step: number;
  dash: boolean;
  gap: number;
  quote: string;
  flowScopes: boolean;
  comments: boolean;
  blankLines: boolean;
  end: string;
};

const style: fc.Arbitrary<Style> = fc.record({
  step: fc.constantFrom(2, 3, 4),
  dash: fc.boolean(),
  gap: fc.constantFrom(2, 4),
  quote: fc.constantFrom('', "'", '"'),
  flowScopes: fc.boolean(),
  comments: fc.boolean(),
  blankLines: fc.boolean(),
  end: fc.constantFrom('', '\n', '\n\n', '\n# end\n', '\n...\n'),
});

type Content = {
  order: string[];
  types: string[];
  scopes: string[] | null;
  licensing: boolean | null;
  resources: boolean;
};

const content: fc.Arbitrary<Content> = fc.record({
  order: fc.shuffledSubarray(['app', 'modules', 'permissions', 'resources'], { minLength: 4 }),
  types: fc.shuffledSubarray(
    ['jira:issuePanel', 'jira:adminPage', 'macro', 'function', 'trigger'],
    {
      minLength: 1,
    },
  ),
  scopes: fc.option(
    fc.subarray(['read:jira-work', 'storage:app', 'read:confluence-user'], { minLength: 0 }),
  ),
  licensing: fc.option(fc.boolean()),
  resources: fc.boolean(),
});

const written = (style: Style, content: Content): string => {
  const pad = (depth: number): string => ' '.repeat(depth * style.step);
  const note = (text: string): string => (style.comments ? ` # ${text}` : '');
  const whole = (depth: number): string[] => (style.comments ? [`${pad(depth)}# whole line`] : []);
  const quoted = (text: string): string => style.quote + text + style.quote;
  const list = (depth: number, items: string[][]): string[] =>
    items.flatMap((lines) =>
      lines.map((line, index) => {
        const dash = (index === 0 ? '-' : '').padEnd(style.gap);
        return `${pad(depth)}${style.dash ? ' '.repeat(style.step) : ''}${dash}${line}`;
      }),
    );
  const scopes = (names: string[]): string[] =>
    names.length === 0 || style.flowScopes
      ? [`${pad(1)}scopes: [${names.map(quoted).join(', ')}]${note('scopes')}`]
      : [
          `${pad(1)}scopes:`,
          ...list(
            1,
            names.map((name) => [quoted(name)]),
          ),
          ...whole(2),
        ];
  const sections: Record<string, string[]> = {
    app: [
      'app:',
      ...(content.licensing === null
        ? []
        : [`${pad(1)}licensing:`, `${pad(2)}enabled: ${String(content.licensing)}${note('paid')}`]),
      `${pad(1)}id: x`,
    ],
    modules: [
      `modules:${note('all')}`,
      ...content.types.flatMap((type) => [
        `${pad(1)}${type}:`,
        ...list(1, [[`key: ${type.replace(':', '-')}`, `title: ${quoted('T')}${note('title')}`]]),
        ...whole(1),
      ]),
    ],
    permissions: content.scopes === null ? [] : ['permissions:', ...scopes(content.scopes)],
    resources: content.resources ? ['resources:', ...list(0, [['key: main', 'path: a']])] : [],
  };
  return (
    content.order
      .map((name) => (sections[name] ?? []).join('\n'))
      .filter((section) => section !== '')
      .join(style.blankLines ? '\n\n' : '\n') + style.end
  );
};

/** Manifests that say a little of everything, in the styles of many vendors. */
export const manifestInStyle = fc.tuple(style, content).map(([form, says]) => written(form, says));
