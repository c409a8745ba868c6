import tokenNames from '@atlaskit/tokens/token-names';
import type { CSSProperties } from 'react';
import * as v from 'valibot';

const properties = v.picklist([
  ...(['backgroundColor', 'borderColor', 'borderRadius', 'borderStyle', 'borderWidth'] as const),
  ...(['boxShadow', 'color', 'display', 'flexGrow', 'height', 'margin', 'marginBlock'] as const),
  ...(['marginBlockEnd', 'marginBlockStart', 'marginInline', 'marginInlineEnd'] as const),
  ...(['marginInlineStart', 'maxHeight', 'maxWidth', 'minHeight', 'minWidth', 'opacity'] as const),
  ...(['overflow', 'padding', 'paddingBlock', 'paddingBlockEnd', 'paddingBlockStart'] as const),
  ...(['paddingInline', 'paddingInlineEnd', 'paddingInlineStart', 'position'] as const),
  ...(['textAlign', 'width'] as const),
]);

/** The part of UI Kit's `xcss` that is modelled: plain properties, no pseudo classes or media. */
export const xcss = v.record(properties, v.union([v.string(), v.number()]));

const variables = new Map<string, string>(Object.entries(tokenNames));

const cssValue = (value: string | number) => {
  const variable = variables.get(String(value));
  return variable === undefined ? value : `var(${variable})`;
};

/** Inline style for a Box: token names become their custom properties, other values stay. */
export const styleFromXcss = (style: Partial<v.InferOutput<typeof xcss>>): CSSProperties =>
  Object.fromEntries(Object.entries(style).map(([name, value]) => [name, cssValue(value)]));
