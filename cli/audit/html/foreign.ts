import { html, type Markup } from './markup';

/** So many UTF-16 units of a text from an export are shown; the CSV has all of it. */
const LONGEST = 120;

const isPlain = /^[ -~]*$/;

/** A text that others wrote, held apart so that its direction does not reach beyond it, and cut where it is too long. */
export function foreign(text: string): Markup {
  const shown = shortened(text);
  return isPlain.test(shown) ? html`${shown}` : html`<bdi>${shown}</bdi>`;
}

/** The text, or its beginning where it is too long for a page. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\p{Cs}$/u, '')}…` : text;
}
