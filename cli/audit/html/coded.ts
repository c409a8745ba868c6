import { html, type Markup } from './markup';

/** A sentence with what stands in `backticks` as code. */
export function coded(text: string): Markup {
  const parts = text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
  return html`${parts}`;
}
