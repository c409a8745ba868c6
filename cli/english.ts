import { standing } from '../i18n/en-US.json';
import panel from '../i18n/panel/en-US.json';
import type { Language } from '../src/words/language';
import { makeWords } from '../src/words/words';

/** What the license panel says of itself, as an answer says it. */
const ofAnswer = { 'report.why.agrees': 'The report and this answer agree.' };

/** How the command line says things: as the license panel does, in English, with days of UTC. */
export const english: Language = {
  reader: { locale: 'en-US', timeZone: 'UTC' },
  say: makeWords({ ...standing, ...panel, ...ofAnswer }, 'en-US'),
};
