import * as v from 'valibot';
import type { NoticeChoices } from '../rules/notice-choice';
import { isDays } from './parse-notice-choices';
import { parsePayload, type BadPayload } from './parse-payload';
import type { Result } from './result';

const days = v.custom<number>(isDays, 'must be a number of days');

const choice = v.strictObject({ isShown: v.boolean(), fromDays: v.nullable(days) });

const chooseCall = v.strictObject({
  evaluation: choice,
  ending: choice,
  limited: choice,
  ended: choice,
  unavailable: choice,
});

/** Reads what the panel sends to choose which notices users see. */
export function parseChooseCall(payload: unknown): Result<NoticeChoices, BadPayload> {
  return parsePayload(chooseCall, payload);
}
