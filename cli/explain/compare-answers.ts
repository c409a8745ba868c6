import { canonicalJson } from '../../src/rules/canonical-json';
import { rulesVersion } from '../../src/rules/rules-version';
import { answerOf } from '../../src/wire/answer';
import { isJsonObject, type JsonObject } from '../../src/wire/json';
import type { Pasted } from '../given/given';

/** A member of an answer that today's rules give otherwise. */
type MemberDifference = { member: string; pasted: unknown; today: unknown };

/** A pasted answer beside the one that today's rules give for the same case and moment. */
export type Comparison = {
  at: string;
  rulesVersion: { pasted: unknown; today: number };
  differences: MemberDifference[];
};

/** Answers the pasted case by today’s rules, and holds the pasted answer against that, member by member. */
export function compareAnswers({ answer, rulesVersion: version, case: asked }: Pasted): Comparison {
  const today = answerOf(asked);
  const pasted: JsonObject = isJsonObject(answer) ? answer : {};
  const members = [...new Set([...Object.keys(today), ...Object.keys(pasted)])];
  const ofToday: JsonObject = today;
  return {
    at: today.at,
    rulesVersion: { pasted: version, today: rulesVersion },
    differences: members
      .map((member) => ({ member, pasted: pasted[member], today: ofToday[member] }))
      .filter((each) => written(each.pasted) !== written(each.today)),
  };
}

function written(value: unknown): string {
  return value === undefined ? 'absent' : canonicalJson(value);
}
