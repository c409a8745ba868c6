import type { Facts, Outcome } from './facts';
import { outcome, type Peer, type PeerPackages } from './peer';

type Comparison = { fact: keyof Facts; operator: string; value: unknown };
type Condition = Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

type Rule = {
  conditions: { all: Condition[] };
  event: { type: string; params: Outcome };
  priority: number;
};

type JsonRules = {
  Engine: new (rules: Rule[]) => {
    on: (event: 'success', handler: () => void) => void;
    run: (facts: Facts) => Promise<{ events: { params: Outcome }[] }>;
    stop: () => void;
  };
};

const is = (fact: keyof Facts, value: string | boolean): Condition => ({
  fact,
  operator: 'equal',
  value,
});
const reached = (fact: keyof Facts): Comparison => ({
  fact: 'at',
  operator: 'greaterThanInclusive',
  value: { fact },
});
const before = (fact: keyof Facts): Condition => ({ ...reached(fact), operator: 'lessThan' });

const isCancelled = is('cancelled', true);
const isEvaluation = is('kind', 'evaluation');
/** Before it is stopped or its suspension is over. */
const isRunning: Condition = {
  any: [
    { all: [isCancelled, before('stop')] },
    { all: [is('cancelled', false), before('suspendedUntil')] },
  ],
};
const isDenied: Condition = { all: [is('flag', 'none'), is('confirmed', false)] };

/** The first that applies decides: each has its own priority, and the engine stops at a success. */
const rows: [Condition[], Outcome][] = [
  [[is('license', 'missing'), is('enforced', false)], outcome('unenforced', 'full', null)],
  [[is('license', 'missing')], outcome('unlicensed', 'none', 'none')],
  [[is('license', 'unreadable'), is('mayStillRun', true)], outcome('unreadable', 'full', null)],
  [[is('license', 'unreadable')], outcome('unreadable', 'none', null)],
  [[isRunning, isDenied], outcome('unexplained-inactive', 'none', 'none')],
  [[isRunning, isCancelled], outcome('cancelled', 'full', 'active')],
  [[isRunning, reached('end'), isEvaluation], outcome('evaluation-suspended', 'full', 'active')],
  [[isRunning, reached('end')], outcome('suspended', 'full', 'active')],
  [[isRunning, isEvaluation], outcome('evaluation', 'full', 'active')],
  [[isRunning, is('kind', 'developer')], outcome('developer', 'full', 'active')],
  [[isRunning], outcome('active', 'full', 'active')],
  [[is('held', 'nothing'), is('flag', 'active')], outcome('unexplained-active', 'full', 'active')],
  [[is('held', 'quote'), { not: isDenied }], outcome('quote-extended', 'full', 'active')],
  [[is('held', 'known-issue'), { not: isDenied }], outcome('known-issue-active', 'full', 'active')],
  [[isCancelled], outcome('cancelled-ended', 'none', 'none')],
  [[isEvaluation], outcome('evaluation-expired', 'none', 'none')],
  [[], outcome('expired', 'none', 'none')],
];

/** json-rules-engine, with the decision as rules in order of priority. */
export const jsonRules = (peerPackage: PeerPackages): Peer => {
  const { Engine } = peerPackage('json-rules-engine') as JsonRules;
  const engine = new Engine(
    rows.map(([all, params], index) => ({
      conditions: { all },
      event: { type: 'decided', params },
      priority: rows.length - index,
    })),
  );
  engine.on('success', () => {
    engine.stop();
  });
  return {
    name: 'json-rules-engine',
    decideAll: async (licenses, take) => {
      for (const facts of licenses) {
        const [decided] = (await engine.run(facts)).events;
        if (decided) take(decided.params);
      }
    },
  };
};
