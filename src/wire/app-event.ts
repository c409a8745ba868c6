import * as v from 'valibot';
import { parseInstant } from './parse-instant';

const choice = v.object({
  isShown: v.boolean(),
  fromDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366))),
});

/** What the admins of a site choose about each notice to users; strict, as a page sends it. */
export const noticeChoices = v.strictObject({
  evaluation: choice,
  ending: choice,
  limited: choice,
  ended: choice,
  unavailable: choice,
});

const recorded = {
  id: v.pipe(v.string(), v.nonEmpty()),
  recordedAt: v.pipe(v.unknown(), v.transform(parseInstant), v.number()),
  source: v.picklist(['observed', 'admin']),
};

const version = v.fallback(v.nullable(v.string()), null);

const appEvent = v.variant('kind', [
  v.object({ ...recorded, kind: v.picklist(['installed', 'upgraded', 'uninstalling']), version }),
  v.object({ ...recorded, kind: v.literal('preferences'), notices: noticeChoices }),
]);

/** Something of the app's own life. `recordedAt` is an instant. */
export type AppEvent = v.InferOutput<typeof appEvent>;

/** Reads a stored event; null when it is of a kind that this version does not know. */
export function parseEvent(raw: unknown): AppEvent | null {
  const parsed = v.safeParse(appEvent, raw);
  return parsed.success ? parsed.output : null;
}
