import type { Instant } from '../../src/rules/instant';
import { environments } from '../../src/rules/license';
import { oneOf } from '../../src/wire/json';
import { seenLicense } from '../../src/wire/sighted-license';
import { Misuse } from '../misuse';
import { historyFinder } from '../report-row/history-finder';
import type { HistoryProblem, JoinedHistory } from '../report-row/joined-history';
import { readHistories } from '../report-row/read-histories';
import { caseOfRow, isFresh } from '../report-row/row-case';
import type { Given, Note } from './given';
import type { GivenRow } from './given-row';
import { givenProblemWords } from './given-words';

/** What was given, with the records, the policy and the environment of its exported history in a file or folder. */
export async function joinHistory(given: Given, name: string, at: Instant): Promise<Given> {
  if (given.as === 'history' || given.as === 'support')
    throw new Misuse('what was given has its own records, so it takes no --history');
  const { histories, problems } = await readHistories([name]);
  const [first] = histories;
  if (!first) throw new Misuse(problems.map(problemWords).join('\n'));
  if (isRow(given)) {
    const own = historyFinder(histories)(given.row);
    return own
      ? joinedRow(given, own, at)
      : { ...given, notes: [...given.notes, note('history-not-of-row', name)] };
  }
  const own = historyOf(given, histories);
  if (!own) throw new Misuse(`${name} has no history of the site ${given.site ?? ''}`);
  return joined(given, own);
}

function problemWords({ file, code, place }: HistoryProblem): string {
  const detail = `${code} ${place}`.trim();
  return `${file}: ${givenProblemWords({ code: 'broken-history', detail })}`;
}

/** Of the histories of the same site, that of the same license where one is; the newest of several. */
function historyOf(
  { site, license }: Given,
  histories: JoinedHistory[],
): JoinedHistory | undefined {
  const sites = new Set(histories.map(({ siteId }) => siteId));
  if (site === null && sites.size > 1)
    throw new Misuse('what was given does not say which site it is of; name one history');
  const ofSite = histories
    .filter(({ siteId }) => site === null || siteId === site)
    .sort((a, b) => b.exportedAt - a.exportedAt);
  const { id, number } = seenLicense(license).entitlement;
  const isSame = ({ entitlement }: JoinedHistory) =>
    entitlement.some((each) => each === id || each === number);
  return ofSite.find(isSame) ?? ofSite[0];
}

function isRow(given: Given): given is GivenRow {
  return 'row' in given;
}

function joinedRow(given: GivenRow, history: JoinedHistory, at: Instant): Given {
  const fresh = isFresh(history, at);
  const notes = fresh ? withoutRowNotes(given.notes) : given.notes;
  return {
    ...given,
    license: fresh ? history.license : given.license,
    caseAt: (moment) => caseOfRow(given.row, { at: moment, regime: null, history }),
    notes: [
      ...notes,
      note('history-joined', history.file),
      ...(fresh ? [note('history-is-its-license', history.file)] : []),
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
      const environment = oneOf(environments, given.environment) ?? history.environment;
      const records = [...evidence.records, ...history.records];
      const policy = given.as === 'case' ? asked.policy : history.policy;
      return { ...asked, policy, evidence: { ...evidence, environment, records } };
    },
    site: history.siteId,
    app: given.app ?? history.app.name,
    notes: [
      ...given.notes,
      note('history-joined', history.file),
      ...(differs ? [note('entitlement-differs', history.file)] : []),
    ],
  };
}

function note(code: Note['code'], file: string): Note {
  return { code, detail: file };
}
