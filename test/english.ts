import { standing } from '../i18n/en-US.json';
import panel from '../i18n/panel/en-US.json';

/** All our messages in English: those of the translation file, and the license panel's own. */
export const en = { ...standing, ...panel };
