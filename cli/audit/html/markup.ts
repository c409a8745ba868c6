/** Text that is HTML already. Everything else is escaped where it is put into some. */
export type Markup = { readonly markup: string };

type Part = Markup | string | number | readonly Markup[];

/** HTML, with each part escaped: fit for text and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const [first = '', ...others] = unindented(strings);
  let markup = first;
  for (const [index, part] of parts.entries()) {
    markup += markupOf(part) + (others[index] ?? '');
  }
  return { markup };
}

const known = new WeakMap<TemplateStringsArray, string[]>();

/** The indentation of our sources would be a third of a page with thousands of rows. */
function unindented(strings: TemplateStringsArray): string[] {
  const done = known.get(strings) ?? strings.map((text) => text.replace(/\n +/g, '\n'));
  known.set(strings, done);
  return done;
}

/** Nothing, where there may be something. */
export const nothing: Markup = { markup: '' };

function markupOf(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const escapes: Partial<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and halves of characters, which no HTML may hold. */
const unspeakable = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

function escaped(text: string): string {
  return text
    .replace(unspeakable, '\ufffd')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
