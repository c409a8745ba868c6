import { en } from '../english';
import { isolating } from '../../static/license-panel/language/user-text';
import type { Language } from '../../src/words/language';
import { makeWords } from '../../src/words/words';

/** English, as the panel speaks it to a reader in this zone. */
export const inEnglish = (timeZone = 'UTC'): Language => ({
  reader: { locale: 'en-US', timeZone },
  say: isolating(makeWords(en, 'en-US')),
});
