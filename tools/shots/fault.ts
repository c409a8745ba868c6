/** Something that nobody should see: which rule it breaks, where, and by how much. */
export type Fault = { rule: FaultRule; element: string; measure: string };

export const faultRules = [
  'sideways-overflow',
  'clipped-text',
  'empty-frame',
  'unmodelled',
  'unrendered-text',
] as const;

type FaultRule = (typeof faultRules)[number];

/** An element in a line: its tag, id and classes, and how its text begins. */
export const nameOf = (element: Element): string => {
  const id = element.id === '' ? '' : `#${element.id}`;
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  return `${element.tagName.toLowerCase()}${id}${classes} "${text}"`;
};
