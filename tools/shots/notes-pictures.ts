import own from '../../i18n/en-US.json';
import { en } from '../../test/english';
import type { Picture, Subject } from './picture';

const notesIn = (access: string, change: Picture['change'], text: string): Subject => ({
  subject: `notes-${access}`,
  caption: `Notes, the gated page: ${access}`,
  change: { user: 'user', ...change },
  show: async (page) => {
    await page.goto('/wiki/apps/notes-confluence');
    await page.getByText(text).waitFor();
  },
});

/** Under user-based billing, a user who was given no access. */
const userAccess = { enabled: true, hasAccess: false };

/** The example feature at each access. */
export const notesPictures = [
  notesIn('full', { scenario: 'subscription-active' }, own.notes.new),
  notesIn('limited', { scenario: 'evaluation-ended' }, en['gate.limited.title']),
  notesIn('none', { scenario: 'subscription-expired' }, en['gate.ended.title']),
  notesIn('no-seat', { scenario: 'subscription-active', userAccess }, en['gate.no-seat.title']),
];
