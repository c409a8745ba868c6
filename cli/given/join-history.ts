import type { Instant } from '../../src/rules/instant';
import { oneOf } from '../../src/wire/json';
import { seenLicense } from '../../src/wire/sighted-license';
import { Misuse } from '../misuse';
import { historyFinder, type JoinedHistory } from '../report-row/histories';
import { readHistories } from '../report-row/read-histories';
import { caseOfRow, isFresh } from '../report-row/row-case';
import type { Given, Note } from './given';
import type { GivenRow } from './given-row';
import { givenProblemWords } from './given-words';

/** What was given, with the records, the policy and the environment of an exported history. */
export async function joinHistory(given: Given, name: string, at: Instant): Promise<Given> {
  const { histories, problems } = await readHistories([name]);
  const [history] = histories;
  if (!history) {
    const [problem] = problems;
    const detail = problem ? `${problem.code} ${problem.place}`.trim() : '';
    throw new Misuse(`${name}: ${givenProblemWords({ code: 'broken-history', detail })}`);
  }
  if (given.as === 'history' || given.as === 'support')
    throw new Misuse('what was given has its own records, so it takes no --history');
  if (isRow(given)) return joinedRow(given, history, at);
  if (given.site !== null && given.site !== history.siteId)
    throw new Misuse(`${name} is the history of another site, ${history.siteId}`);
  return joined(given, history);
}

function isRow(given: Given): given is GivenRow {
  return 'row' in given;
}

function joinedRow(given: GivenRow, history: JoinedHistory, at: Instant): Given {
  if (!historyFinder([history])(given.row))
    return { ...given, notes: [...given.notes, note('history-not-of-row', history)] };
  const fresh = isFresh(history, at);
  const notes = fresh ? withoutRowNotes(given.notes) : given.notes;
  return {
    ...given,
    license: fresh ? history.license : given.license,
    caseAt: (moment) => caseOfRow(given.row, { at: moment, regime: null, history }),
    notes: [
      ...notes,
      note('history-joined', history),
      ...(fresh ? [note('history-is-its-license', history)] : []),
    ],
  };
}

function withoutRowNotes(notes: Note[]): Note[] {
  return notes.filter(
    ({ code }) => code !== 'row-tells-no-flag' && code !== 'cancellation-assumed',
  );
}

function joined(given: Given, history: JoinedHistory): Given {
  const { id, number } = seenLicense(given.license).entitlement;
  const own = [id, number].filter((each) => each !== null);
  const differs =
    own.length > 0 &&
    history.entitlement.length > 0 &&
    !own.some((each) => history.entitlement.includes(each));
  return {
    ...given,
    caseAt: (moment) => {
      const asked = given.caseAt(moment);
      const { evidence } = asked;
      const environment =
        oneOf(['PRODUCTION', 'STAGING', 'DEVELOPMENT'] as const, given.environment) ??
        history.environment;
      const records = [...evidence.records, ...history.records];
      const policy = given.as === 'case' ? asked.policy : history.policy;
      return { ...asked, policy, evidence: { ...evidence, environment, records } };
    },
    site: history.siteId,
    app: given.app ?? history.app.name,
    notes: [
      ...given.notes,
      note('history-joined', history),
      ...(differs ? [note('entitlement-differs', history)] : []),
    ],
  };
}

function note(code: Note['code'], { file }: JoinedHistory): Note {
  return { code, detail: file };
}
