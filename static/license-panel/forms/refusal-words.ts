import type { AdminProblem } from '../../../src/wire/admin-api';
import type { MessageKey, Words } from '../../../src/words/words';

/** A refusal as sentences: at fields of the form, or for the form as a whole. */
export type RefusalWords = { form: string | null; fields: Partial<Record<string, string>> };

const issueKeys: Partial<Record<string, MessageKey>> = {
  'must be a date': 'issue.date',
  'must not be empty': 'issue.empty',
  'is too long': 'issue.too-long',
};

/** The field at which a refusal of the whole record is said. */
const refusedFields = {
  'quote-too-long': 'validUntil',
  'quote-ends-before-start': 'validUntil',
  'unknown-quote': 'quote',
  'not-yours-to-close': 'quote',
  'nothing-to-withdraw': 'at',
  'ends-before-start': 'until',
  'end-not-later': 'newEnd',
} as const satisfies Partial<Record<AdminProblem['code'], string>>;

/** Says why a record was refused, in a form that has these fields. */
export function refusalWords(
  problem: AdminProblem,
  fieldNames: string[],
  say: Words,
): RefusalWords {
  switch (problem.code) {
    case 'bad-payload': {
      const fields = Object.fromEntries(
        problem.issues
          .filter(({ path }) => fieldNames.includes(path))
          .map(({ path, message }) => [path, say(issueKeys[message] ?? 'issue.other')]),
      );
      const areAllShown = problem.issues.every(({ path }) => fieldNames.includes(path));
      return { form: areAllShown ? null : say('refusal.bad-payload'), fields };
    }
    case 'quote-too-long':
    case 'quote-ends-before-start':
    case 'unknown-quote':
    case 'not-yours-to-close':
    case 'nothing-to-withdraw':
    case 'ends-before-start':
    case 'end-not-later': {
      const sentence = say(`refusal.${problem.code}`);
      return { form: null, fields: { [refusedFields[problem.code]]: sentence } };
    }
    case 'not-an-admin':
    case 'unknown-target':
    case 'already-void':
    case 'not-yours-to-void':
    case 'history-full':
    case 'not-saved':
    case 'save-unknown':
    case 'not-a-history':
    case 'newer-version':
    case 'other-app':
    case 'other-site':
    case 'other-environment':
    case 'check-under-way':
    case 'check-too-soon':
      return { form: say(`refusal.${problem.code}`), fields: {} };
    case 'no-keys':
    case 'not-a-code':
    case 'code-algorithm':
    case 'code-altered':
    case 'code-unknown-key':
    case 'code-retired-key':
    case 'code-newer':
    case 'code-without-end':
    case 'code-too-long':
    case 'code-unreadable':
    case 'code-other-site':
    case 'code-other-app':
    case 'code-other-entitlement':
    case 'code-no-entitlement':
    case 'code-not-yet':
    case 'code-over':
    case 'code-used': {
      const sentence = say(`refusal.${problem.code}`);
      // A file of history has codes too, and no field for one.
      return fieldNames.includes('code')
        ? { form: null, fields: { code: sentence } }
        : { form: sentence, fields: {} };
    }
    case 'check-unavailable':
      return { form: say(`purchases.unavailable.${problem.why}`), fields: {} };
    case 'damaged':
    case 'edited':
      return { form: say(`refusal.${problem.code}`, { place: problem.place }), fields: {} };
  }
}
