import { scenarios } from '../../local-site/scenarios';
import { panelOn } from '../../test/browser/panel';
import { panelParts } from '../../test/browser/panel-parts';
import { notesPictures } from './notes-pictures';
import { noticesPictures, translatedPictures } from './notices-pictures';
import { pageStates } from './page-states';
import { type Picture, type Subject, themes, type View } from './picture';
import { purchasesPictures } from './purchases-pictures';

const inThemes = (subjects: Subject[], view: View): Picture[] =>
  subjects.flatMap((subject) => themes.map((theme) => ({ ...subject, view, theme })));

const panelIn = ({ name, title }: { name: string; title: string }): Subject => ({
  subject: name,
  caption: title,
  change: { scenario: name },
  show: async (page) => {
    await page.goto('/');
    await panelOn(page).headline.waitFor();
  },
});

/** Where the panel has most to say: long sentences, several entries, a disagreement. */
const fullest = new Set([
  'evaluation-running',
  'subscription-suspended',
  'quote-open',
  'active-long-after-end',
  'unreadable-license',
]);

const parts: Subject[] = panelParts.map(({ name, scenario, open }) => ({
  subject: name.toLowerCase().replaceAll(' ', '-'),
  caption: `Opened: ${name}`,
  change: { scenario },
  show: async (page) => {
    await page.goto('/');
    await open(panelOn(page));
  },
}));

const all = scenarios.map(panelIn);
const some = scenarios.filter(({ name }) => fullest.has(name)).map(panelIn);

/** Every picture, in the order of the contact sheet. */
export const pictures: Picture[] = [
  ...inThemes(all, 'wide'),
  ...inThemes(some, 'narrow'),
  ...inThemes(some, 'zoomed'),
  ...inThemes(parts, 'wide'),
  ...inThemes(parts, 'narrow'),
  ...inThemes(pageStates, 'wide'),
  ...inThemes(pageStates, 'narrow'),
  ...inThemes(noticesPictures, 'wide'),
  ...inThemes(noticesPictures, 'narrow'),
  ...translatedPictures.map((subject): Picture => ({ ...subject, view: 'wide', theme: 'light' })),
  ...inThemes(notesPictures, 'wide'),
  ...inThemes(notesPictures, 'narrow'),
  ...inThemes(purchasesPictures, 'wide'),
  ...inThemes(purchasesPictures, 'narrow'),
];
