import type { Facts, Outcome } from './facts';
import type { Peer, PeerPackages } from './peer';

type Zen = {
  ZenEngine: new () => {
    createDecision: (content: object) => {
      evaluate: (facts: Facts) => Promise<{ result: Outcome }>;
    };
  };
};

/** Columns of the table: what is asked, as an expression over the facts. */
const inputs = {
  license: 'license',
  isEnforced: 'enforced',
  mayStillRun: 'mayStillRun',
  isOver: 'cancelled ? at >= stop : at >= suspendedUntil',
  isDenied: "flag == 'none' and not confirmed",
  held: 'held',
  flag: 'flag',
  isCancelled: 'cancelled',
  hasEnded: 'at >= end',
  kind: 'kind',
};

type Row = Partial<Record<keyof typeof inputs, string>>;
type Cells = [state: string, access: string, lic: string];

const dated = "'dated'";
const running: Row = { license: dated, isOver: 'false' };
const over: Row = { license: dated, isOver: 'true' };

/** The first that applies decides; what a row does not name may be anything. */
const rows: [Row, Cells][] = [
  [{ license: "'missing'", isEnforced: 'false' }, ['unenforced', 'full', '']],
  [{ license: "'missing'" }, ['unlicensed', 'none', 'none']],
  [{ license: "'unreadable'", mayStillRun: 'true' }, ['unreadable', 'full', '']],
  [{ license: "'unreadable'" }, ['unreadable', 'none', '']],
  [{ ...running, isDenied: 'true' }, ['unexplained-inactive', 'none', 'none']],
  [{ ...running, isCancelled: 'true' }, ['cancelled', 'full', 'active']],
  [
    { ...running, hasEnded: 'true', kind: "'evaluation'" },
    ['evaluation-suspended', 'full', 'active'],
  ],
  [{ ...running, hasEnded: 'true' }, ['suspended', 'full', 'active']],
  [{ ...running, kind: "'evaluation'" }, ['evaluation', 'full', 'active']],
  [{ ...running, kind: "'developer'" }, ['developer', 'full', 'active']],
  [running, ['active', 'full', 'active']],
  [{ ...over, held: "'nothing'", flag: "'active'" }, ['unexplained-active', 'full', 'active']],
  [{ ...over, held: "'quote'", isDenied: 'false' }, ['quote-extended', 'full', 'active']],
  [{ ...over, held: "'known-issue'", isDenied: 'false' }, ['known-issue-active', 'full', 'active']],
  [{ ...over, isCancelled: 'true' }, ['cancelled-ended', 'none', 'none']],
  [{ ...over, kind: "'evaluation'" }, ['evaluation-expired', 'none', 'none']],
  [over, ['expired', 'none', 'none']],
];

const outputs = ['state', 'access', 'lic'] as const;

const table = {
  hitPolicy: 'first',
  inputs: Object.entries(inputs).map(([id, field]) => ({ id, name: id, field })),
  outputs: outputs.map((id) => ({ id, name: id, field: id })),
  rules: rows.map(([conditions, cells], index) => ({
    _id: `row-${index}`,
    ...Object.fromEntries(Object.keys(inputs).map((id) => [id, ''])),
    ...conditions,
    ...Object.fromEntries(
      cells.map((cell, column) => [outputs[column] ?? '', cell === '' ? 'null' : `'${cell}'`]),
    ),
  })),
};

/** A decision of one table, as the GoRules editor writes it. */
const decision = {
  nodes: [
    { id: 'in', name: 'facts', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'table',
      name: 'decision',
      type: 'decisionTableNode',
      position: { x: 1, y: 0 },
      content: table,
    },
    { id: 'out', name: 'outcome', type: 'outputNode', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
  ],
};

/** zen-engine, with the decision as a table; so many decisions are under way at a time, on threads of its own. */
export const zen = (peerPackage: PeerPackages, atOnce: number): Peer => {
  const { ZenEngine } = peerPackage('@gorules/zen-engine') as Zen;
  const decided = new ZenEngine().createDecision(decision);
  return {
    name: atOnce === 1 ? 'zen-engine' : `zen-engine, ${atOnce} at a time`,
    decideAll: async (licenses, take) => {
      for (let from = 0; from < licenses.length; from += atOnce) {
        const some = licenses.slice(from, from + atOnce);
        const answers = await Promise.all(some.map((facts) => decided.evaluate(facts)));
        for (const { result } of answers) take(result);
      }
    },
  };
};
