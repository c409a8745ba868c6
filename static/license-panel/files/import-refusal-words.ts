import { isCodeProblem } from '../../../src/wire/code-problem';
import type { ImportRefusal } from '../../../src/wire/import-refusal';
import type { Words } from '../../../src/words/words';

/** Says why an entry of a file is not taken over; of a vendor's code, as where one is entered. */
export function importRefusalWords(code: ImportRefusal, say: Words): string {
  return isCodeProblem(code) ? say(`refusal.${code}`) : say(`import-refusal.${code}`);
}
