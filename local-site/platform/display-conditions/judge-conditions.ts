import * as v from 'valibot';
import type { SiteUser } from '../site-state';
import { meetsPropertyCondition, readPropertyCondition } from './property-condition';

/** Who looks at a module, and what its app has set; a property that is not set is undefined. */
export type Onlooker = { user: SiteUser; property: (key: string) => unknown };

/** What conditions come to. Where `holds` is undefined, it hangs on those in `unmodelled`, which the local site cannot judge. */
type Judgement = { holds: boolean | undefined; unmodelled: readonly string[] };

const judged = (holds: boolean): Judgement => ({ holds, unmodelled: [] });
const unmodelled = (name: string): Judgement => ({ holds: undefined, unmodelled: [name] });

const not = ({ holds, ...rest }: Judgement): Judgement => ({
  ...rest,
  holds: holds === undefined ? undefined : !holds,
});

const joined = (judgements: readonly Judgement[], decisive: boolean): Judgement => ({
  holds: judgements.some(({ holds }) => holds === decisive)
    ? decisive
    : judgements.some(({ holds }) => holds === undefined)
      ? undefined
      : !decisive,
  unmodelled: judgements.flatMap((each) => each.unmodelled),
});

const all = (judgements: readonly Judgement[]) => joined(judgements, false);
const any = (judgements: readonly Judgement[]) => joined(judgements, true);

const isMembers = v.record(v.string(), v.unknown());

/** What each member of a level comes to; of an array, each element, whose own members are joined by `and`. */
const judgeEach = (level: unknown, onlooker: Onlooker): Judgement[] => {
  if (Array.isArray(level)) return level.map((element) => all(judgeEach(element, onlooker)));
  if (!v.is(isMembers, level)) return [unmodelled(JSON.stringify(level))];
  return Object.entries(level).map(([name, wanted]) => judgeMember(name, wanted, onlooker));
};

const facts = ({ user }: Onlooker): Partial<Record<string, boolean>> => ({
  isLoggedIn: user !== 'anonymous',
  // The admin of the local site is one of its products too.
  isAdmin: user === 'admin',
  isSiteAdmin: user === 'admin',
});

const judgeMember = (name: string, wanted: unknown, onlooker: Onlooker): Judgement => {
  switch (name) {
    case 'and':
      return all(judgeEach(wanted, onlooker));
    case 'or':
      return any(judgeEach(wanted, onlooker));
    case 'not':
      return not(all(judgeEach(wanted, onlooker)));
  }
  const fact = facts(onlooker)[name];
  if (fact !== undefined && typeof wanted === 'boolean') return judged(fact === wanted);
  const condition = readPropertyCondition(name, wanted);
  if (condition === undefined) return unmodelled(name);
  if (condition.entity !== 'app') return unmodelled(`${name} of ${condition.entity}`);
  return judged(meetsPropertyCondition(condition, onlooker.property(condition.propertyKey)));
};

/**
 * Whether a module's display conditions let it be seen, and by name the conditions that are not modelled. Those hide nothing, also
 * inside `not`. Atlassian: "Display conditions", "Entity property conditions".
 */
export const judgeConditions = (
  conditions: unknown,
  onlooker: Onlooker,
): { isMet: boolean; unmodelled: readonly string[] } => {
  if (conditions === undefined) return { isMet: true, unmodelled: [] };
  const judgement = all(judgeEach(conditions, onlooker));
  return { isMet: judgement.holds !== false, unmodelled: judgement.unmodelled };
};
