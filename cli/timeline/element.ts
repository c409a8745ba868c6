/** The attributes of an element; numbers are pixels. */
export type Attributes = Record<string, string | number>;

const escapes: Partial<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An SVG element as text. Its children are elements already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** A text at a place, in the picture's own font. */
export function textAt(
  at: { x: number; y: number },
  text: string,
  attributes: Attributes = {},
): string {
  return element('text', { ...at, ...attributes }, escaped(text));
}

/** A text as XML can hold it. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter)
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** A text of so many letters at most: a picture has no room for more. */
export function cut(text: string, most: number): string {
  // Half of a letter of two code units becomes U+FFFD where the text is escaped.
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** About how wide a text of 12 pixels is: nobody can measure it here, and fonts differ. */
export function widthOf(text: string): number {
  return text.length * 6.6;
}
