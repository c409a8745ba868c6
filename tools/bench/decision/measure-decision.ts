import { caseOfRow } from '../../../cli/report-row/row-case';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import { resolve } from '../../../src/rules/resolve';
import { answerOf } from '../../../src/wire/answer';
import { type Case, parseCase } from '../../../src/wire/parse-case';
import { type BenchResult, isMet } from '../bench-result';
import { licenseRow } from '../license-row';
import { type Entrant, measured, ratioOf, timesOf } from '../rounds';
import { profilesOf } from '../time-profile';
import { checkAgreement, outcomesOf } from './agreement';
import { factsOf, groundsOf, type Outcome } from './facts';
import { jsonLogic } from './json-logic';
import { jsonRules } from './json-rules';
import { askedAt, benchCase } from './licenses';
import { decideAnew, decideFrom } from './own';
import { type Peer, peerPackagesIn } from './peer';
import { zen } from './zen';

/** How many licenses; a time is that of a pass over all of them. */
const LICENSES = 2000;
const ROUNDS = 15;

const numbers = Array.from({ length: LICENSES }, (_, number) => number);

const caseOf = (number: number): Case => {
  const reading = parseCase(benchCase(number));
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
};

/** What is added up of each outcome, so that none can be left out. */
const sizeOf = ({ state, access }: Outcome): number => state.length + access.length;

const ownDecision = 'Decision from the same facts';
const fullAnswer = 'Full answer with timeline, from parsed evidence';
const parsedCase = 'JSON.parse of the case';
const rowAnswer = 'Full answer for a row of the report, from parsed evidence';
const parsedRow = 'JSON.parse of the row';

/** Ours: each a pass over all licenses. */
const ownEntrants = (cases: Case[]): Record<'decision' | 'others' | 'answers', Entrant[]> => {
  const prepared = cases.map((asked) => ({ grounds: groundsOf(asked), case: asked }));
  const jsons = numbers.map(benchCase);
  const lines = jsons.map((json) => JSON.stringify(json));
  const rows = numbers.map((number) => JSON.stringify(licenseRow(number)));
  const ofRows = numbers.map((number) =>
    caseOfRow(parseReportRow(licenseRow(number)), { at: askedAt, regime: null, history: null }),
  );
  const over = <Item>(name: string, items: Item[], size: (item: Item) => number): Entrant => ({
    name,
    pass: () => {
      let sum = 0;
      for (const item of items) sum += size(item);
      return sum;
    },
  });
  const answered = ({ evidence, policy, at }: Case) => {
    const { resolution, problems } = resolve(evidence, policy, at);
    return sizeOf(resolution) + resolution.next.length + problems.length;
  };
  const parsed = (text: string) => Object.keys(JSON.parse(text) as object).length;
  return {
    decision: [over(ownDecision, prepared, (each) => sizeOf(decideFrom(each)))],
    answers: [over(fullAnswer, cases, answered), over(rowAnswer, ofRows, answered)],
    others: [
      over('Decision from parsed evidence', cases, (each) => sizeOf(decideAnew(each))),
      over('Full answer as JSON, from a parsed case', jsons, (json) => {
        const reading = parseCase(json);
        return reading.ok ? answerOf(reading.value).state.length : 0;
      }),
      over(parsedCase, lines, parsed),
      over(parsedRow, rows, parsed),
    ],
  };
};

const peerEntrant = ({ name, decideAll }: Peer, facts: Parameters<Peer['decideAll']>[0]) => ({
  name,
  pass: () => {
    let sum = 0;
    const done = decideAll(facts, (outcome) => {
      sum += sizeOf(outcome);
    });
    return done ? done.then(() => sum) : sum;
  },
});

/** Our decision and our whole answer, against rules engines that are given the same facts and only decide. */
const measureDecision = async (peersFolder: string): Promise<BenchResult> => {
  const cases = numbers.map(caseOf);
  const expected = outcomesOf(cases);
  const facts = cases.map((each) => factsOf(groundsOf(each), each));
  const packages = peerPackagesIn(peersFolder);
  const [logic, rules] = [jsonLogic(packages), jsonRules(packages)];
  const [oneZen, manyZen] = [zen(packages, 1), zen(packages, 64)];
  const peers = [logic, rules, oneZen, manyZen];
  for (const { name, decideAll } of peers) {
    const decided: Partial<Outcome>[] = [];
    await decideAll(facts, (outcome) => {
      decided.push(outcome);
    });
    checkAgreement(name, decided, expected);
  }
  const own = ownEntrants(cases);
  checkAgreement(ownDecision, cases.map(decideAnew), expected);
  const entrants = [
    ...own.decision,
    ...own.answers,
    ...own.others,
    ...peers.map((peer) => peerEntrant(peer, facts)),
  ];
  const taken = await measured(entrants, ROUNDS);
  const ratio = (one: string, other: string) => ratioOf(taken, one, other).median;
  const share = (peer: Peer) => 100 * ratio(fullAnswer, peer.name);
  const targets = [
    {
      name: `${ownDecision}, against ${logic.name}`,
      value: ratio(ownDecision, logic.name),
      atMost: 1,
    },
    { name: `${fullAnswer}, in hundredths of ${rules.name}`, value: share(rules), atMost: 1 },
    { name: `${fullAnswer}, in hundredths of ${oneZen.name}`, value: share(oneZen), atMost: 1 },
    { name: `${rowAnswer}, against ${parsedRow}`, value: ratio(rowAnswer, parsedRow), atMost: 0.5 },
  ];
  const missed = [...own.decision, ...own.answers].filter(({ name }) =>
    targets.some((target) => !isMet(target) && target.name.startsWith(name)),
  );
  return {
    notes: [
      `${LICENSES} licenses, all engines agree on each; times are processor time of a pass over all, in ${ROUNDS} rounds in turn`,
    ],
    times: timesOf(taken),
    amounts: [
      ...peers.map((peer) => ({
        name: `${peer.name}, times as long as our full answer`,
        value: 1 / ratio(fullAnswer, peer.name),
      })),
      { name: `${fullAnswer}, against ${parsedCase}`, value: ratio(fullAnswer, parsedCase) },
    ],
    targets,
    profiles: await profilesOf(missed),
  };
};

/** Run as `measure-decision FOLDER`, with the folder of the peers' packages; writes what it found as JSON. */
const [folder = ''] = process.argv.slice(2);
void measureDecision(folder).then((result) => {
  process.stdout.write(JSON.stringify(result));
});
