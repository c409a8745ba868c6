import type { Contact } from '../report';
import { foreign } from './foreign';
import { html, type Markup } from './markup';

/** Who can be asked about a license. Only in reports that were asked to have it. */
export function contactCell(contact: Contact | null): Markup {
  const { company, country, name, email, host } = contact ?? {};
  const [first, ...others] = [company, name, email, host, country].filter(isThere);
  return html`<td role="cell">
    ${first === undefined ? '' : foreign(first)}
    ${others.map((text) => html`<div class="subtle">${foreign(text)}</div>`)}
  </td>`;
}

function isThere(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text !== '';
}
