import { isText } from '../../../src/wire/json';
import type { Contact } from '../report';
import { foreign } from './foreign';
import { html, type Markup } from './markup';

/** Who can be asked about a license. Only in reports that were asked to have it. */
export function contactCell(contact: Contact | null): Markup {
  const { company, country, name, email, host } = contact ?? {};
  const [first, ...others] = [company, name, email, host, country].filter(isText);
  return html`<td role="cell">
    ${first === undefined ? '' : foreign(first)}
    ${others.map((text) => html`<div class="subtle">${foreign(text)}</div>`)}
  </td>`;
}
