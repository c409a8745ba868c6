import type { Facts, Outcome } from './facts';
import { outcome, type Peer, type PeerPackages } from './peer';

type JsonLogic = {
  LogicEngine: new () => { build: (logic: unknown) => (facts: Facts) => Outcome };
};

type Logic = unknown;

const fact = (name: keyof Facts): Logic => ({ var: name });
const is = (name: keyof Facts, value: string): Logic => ({ '===': [fact(name), value] });
const reached = (name: keyof Facts): Logic => ({ '>=': [fact('at'), fact(name)] });
const row = (...given: Parameters<typeof outcome>): Logic => ({ preserve: outcome(...given) });
/** Condition and logic in turn; the last one is for everything else. */
const choose = (...turns: Logic[]): Logic => ({ if: turns });

const isOver = choose(fact('cancelled'), reached('stop'), reached('suspendedUntil'));
const isDenied: Logic = { and: [is('flag', 'none'), { '!': fact('confirmed') }] };

const overUnheld = choose(
  fact('cancelled'),
  row('cancelled-ended', 'none', 'none'),
  is('kind', 'evaluation'),
  row('evaluation-expired', 'none', 'none'),
  row('expired', 'none', 'none'),
);

const over = choose(
  is('held', 'nothing'),
  choose(is('flag', 'active'), row('unexplained-active', 'full', 'active'), overUnheld),
  isDenied,
  overUnheld,
  is('held', 'quote'),
  row('quote-extended', 'full', 'active'),
  row('known-issue-active', 'full', 'active'),
);

const notOver = choose(
  isDenied,
  row('unexplained-inactive', 'none', 'none'),
  fact('cancelled'),
  row('cancelled', 'full', 'active'),
  reached('end'),
  choose(
    is('kind', 'evaluation'),
    row('evaluation-suspended', 'full', 'active'),
    row('suspended', 'full', 'active'),
  ),
  is('kind', 'evaluation'),
  row('evaluation', 'full', 'active'),
  is('kind', 'developer'),
  row('developer', 'full', 'active'),
  row('active', 'full', 'active'),
);

const decision = choose(
  is('license', 'dated'),
  choose(isOver, over, notOver),
  is('license', 'unreadable'),
  choose(fact('mayStillRun'), row('unreadable', 'full', null), row('unreadable', 'none', null)),
  fact('enforced'),
  row('unlicensed', 'none', 'none'),
  row('unenforced', 'full', null),
);

/** json-logic-engine, with the decision as nested `if`s, compiled to a function once. */
export const jsonLogic = (peerPackage: PeerPackages): Peer => {
  const { LogicEngine } = peerPackage('json-logic-engine') as JsonLogic;
  const decide = new LogicEngine().build(decision);
  return {
    name: 'json-logic-engine, compiled',
    decideAll: (licenses, take) => {
      for (const facts of licenses) take(decide(facts));
    },
  };
};
