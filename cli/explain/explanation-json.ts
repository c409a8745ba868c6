import { rulesVersion } from '../../src/rules/rules-version';
import { optionalIsoText } from '../../src/wire/iso-text';
import { noteWords } from '../given/given-words';
import { writtenEdit } from '../what-if/written-edit';
import { changeSentence } from './change-words';
import { english } from '../english';
import type { Explanation } from './explanation';
import { problemWords } from '../../src/words/problem-words';

/** An explanation as JSON: codes, and their words beside them. */
export function explanationJson(explanation: Explanation): string {
  const { given, policy, answer, circumstances, words, behind, changes } = explanation;
  const { as, site, app, notes } = given;
  const json = {
    given: { as, site, app, notes: notes.map((note) => ({ ...note, words: noteWords(note) })) },
    rulesVersion,
    policy,
    answer,
    circumstances,
    words: {
      ...words,
      behind,
      problems: answer.problems.map((problem) => problemWords(problem, english.say)),
    },
    sources: explanation.sources,
    contested: explanation.contested,
    report: explanation.report,
    row: { reported: given.reported, isReportedSo: explanation.isReportedSo },
    readAs: explanation.readAs,
    pasted: explanation.pasted,
    changes: changes.map((change, index) => {
      const { code, edit, at, assumptions, days, isLeast, after } = change;
      return {
        code,
        isNearest: index === 0,
        whatIf: edit && writtenEdit(edit),
        at: optionalIsoText(at),
        assumptions,
        days,
        isLeast,
        words: changeSentence(change, { answer, until: explanation.accessUntil }),
        accessUntil: optionalIsoText(change.accessUntil),
        answer: after,
      };
    }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
