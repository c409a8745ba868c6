import { standing } from '../../../i18n/en-US.json';
import panel from '../../../i18n/panel/en-US.json';
import type { Language } from '../../../src/words/language';
import { makeWords } from '../../../src/words/words';

/** What the page is written in: English, with the days of UTC, which are those of the report. */
export const language: Language = {
  reader: { locale: 'en-US', timeZone: 'UTC' },
  say: makeWords({ ...standing, ...panel }, 'en-US'),
};
