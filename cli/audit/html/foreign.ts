import { shortened } from '../shortened';
import { html, type Markup } from './markup';

/** So many UTF-16 units of a text from an export are shown; the CSV has all of it. */
const LONGEST = 120;

const isPlain = /^[ -~]*$/;

/** A text that others wrote, held apart so that its direction does not reach beyond it, and cut where it is too long. */
export function foreign(text: string): Markup {
  const shown = shortened(text, LONGEST);
  return isPlain.test(shown) ? html`${shown}` : html`<bdi>${shown}</bdi>`;
}
