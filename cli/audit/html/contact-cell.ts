import type { Contact } from '../report';
import { foreign } from './foreign';
import { html, type Markup } from './markup';

/** Who can be asked about a license. Only in reports that were asked to have it. */
export function contactCell(contact: Contact | null): Markup {
  const { company, name, email, host, country } = contact ?? {};
  const lines = [company, name, email, host, country].filter((text) => text != null && text !== '');
  return html`<td role="cell">${lines.map((text) => html`<div>${foreign(text ?? '')}</div>`)}</td>`;
}
