import type { ReactNode } from 'react';
import * as v from 'valibot';
import type { ForgeDoc } from './forge-doc';
import { Unmodelled } from './unmodelled';

/** How one type of node is drawn; `drawDoc` draws the nodes inside it. */
export type Component = (doc: ForgeDoc, drawDoc: (doc: ForgeDoc) => ReactNode) => ReactNode;

const withoutUndefined = (props: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));

/**
 * A component that takes the given props and no others. A prop that is not modelled, or has a value
 * the product would not know, is shown in the component's place: what is drawn is never a guess.
 */
export const component =
  <const Entries extends v.ObjectEntries>(
    entries: Entries,
    draw: (
      props: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>,
      children: ReactNode[],
      drawDoc: (doc: ForgeDoc) => ReactNode,
    ) => ReactNode,
  ): Component =>
  (doc, drawDoc) => {
    const props = v.safeParse(v.strictObject(entries), withoutUndefined(doc.props));
    if (props.success) return draw(props.output, doc.children.map(drawDoc), drawDoc);
    const path = props.issues.map((issue) => v.getDotPath(issue) ?? '?').join(', ');
    return <Unmodelled key={doc.key} name={`${doc.type}.${path}`} />;
  };
