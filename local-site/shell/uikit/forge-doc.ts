import * as v from 'valibot';

/**
 * A node of the tree that a UI Kit app sends to the product with the `reconcile` command. Functions
 * in `props` stay callable. Atlassian: @forge/react 11 and 12, reconciler.
 */
export type ForgeDoc = {
  type: string;
  key: string;
  props: Record<string, unknown>;
  children: ForgeDoc[];
};

/** Of a component that changed, @forge/react 11 sends React's `children` among the props, too. */
const propsSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((props) =>
    Object.fromEntries(Object.entries(props).filter(([name]) => name !== 'children')),
  ),
);

const docSchema: v.GenericSchema<unknown, ForgeDoc> = v.object({
  type: v.string(),
  key: v.string(),
  props: propsSchema,
  children: v.array(v.lazy(() => docSchema)),
});

const reconcileSchema = v.object({ forgeDoc: docSchema });

/**
 * A copy of the tree inside the data of a `reconcile` command. The app mutates and re-sends one and
 * the same object, so only a copy can be drawn as it was.
 */
export const readForgeDoc = (data: unknown): ForgeDoc => v.parse(reconcileSchema, data).forgeDoc;

const elementSchema = v.object({
  type: v.string(),
  key: v.nullish(v.string()),
  props: v.record(v.string(), v.unknown()),
});

const childDocs = (children: unknown, path: string): ForgeDoc[] => {
  if (Array.isArray(children)) {
    return children.flatMap((child: unknown, index) =>
      childDocs(child, `${path}.${String(index)}`),
    );
  }
  if (typeof children === 'string' || typeof children === 'number') {
    return [{ type: 'String', key: path, props: { text: String(children) }, children: [] }];
  }
  const element = v.safeParse(elementSchema, children);
  if (!element.success) return [];
  const { children: inner, ...props } = element.output.props;
  const { type, key } = element.output;
  return [{ type, key: key ?? path, props, children: childDocs(inner, `${path}.`) }];
};

/**
 * The same tree for a prop that still holds React elements, such as `SectionMessage.actions`, which
 * the reconciler never sees.
 */
export const docsFromElements = (elements: unknown): ForgeDoc[] => childDocs(elements, 'element');
