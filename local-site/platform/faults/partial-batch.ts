import * as v from 'valibot';
import { type ForgeCall, jsonAnswer, type PlatformAnswer } from '../answer';
import { parsedJson } from '../parsed-json';
import { chance } from './chance';
import type { Fault } from './fault';

const items = v.array(v.looseObject({ key: v.string() }));
const results = v.object({
  successfulKeys: v.array(v.unknown()),
  failedKeys: v.array(v.unknown()),
});

const error = { code: 'INTERNAL_ERROR', message: 'An internal error occurred' };

const failingKeys = ({ draw, keys }: Fault, asked: readonly string[]): readonly string[] => {
  if (keys !== undefined) return keys;
  const failing = asked.filter((key) => chance(draw, key) < 0.5);
  return failing.length === 0 ? asked.slice(0, 1) : failing;
};

/** A batch in which some keys fail and do nothing. One that Forge refuses as a whole stays refused. */
export const partialBatch = (
  fault: Fault,
  call: ForgeCall,
  answer: (call: ForgeCall) => PlatformAnswer,
): PlatformAnswer => {
  const parsed = v.safeParse(items, parsedJson(call.body));
  if (!parsed.success) return answer(call);
  const asked = parsed.output;
  const failing = failingKeys(
    fault,
    asked.map(({ key }) => key),
  );
  const failedKeys = asked
    .filter(({ key }) => failing.includes(key))
    .map(({ key }) => ({ key, error }));
  const rest = asked.filter(({ key }) => !failing.includes(key));
  if (rest.length === 0) return jsonAnswer({ successfulKeys: [], failedKeys });
  const real = answer({ ...call, body: JSON.stringify(rest) });
  const done = v.safeParse(results, real.status === 200 ? JSON.parse(real.body) : undefined);
  if (!done.success) return real;
  return jsonAnswer({
    successfulKeys: done.output.successfulKeys,
    failedKeys: [...done.output.failedKeys, ...failedKeys],
  });
};
