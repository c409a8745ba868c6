import * as v from 'valibot';
import { jsonAnswer, type PlatformAnswer, withRetryAfter } from '../answer';

const words = {
  400: 'The request contains invalid query parameters',
  401: 'Unauthorized',
  403: 'Forbidden',
  429: 'Too many requests',
  500: 'An internal error occurred',
  503: 'The service is unavailable',
};

/** How the License API fails, whoever asks. `retryAfter` is in seconds. */
export const licenseApiFailureSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('status'),
    status: v.picklist([400, 401, 403, 429, 500, 503]),
    retryAfter: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.strictObject({ kind: v.literal('silent') }),
  v.strictObject({ kind: v.literal('wrong-shape') }),
  v.strictObject({ kind: v.literal('not-json') }),
]);

export type LicenseApiFailure = v.InferOutput<typeof licenseApiFailureSchema>;

/** A refusal of the License API as a whole. Atlassian: "License API" shows 400 and 500 in this shape. */
export const licenseRefusal = (
  code: keyof typeof words,
  { message = words[code], retryAfter }: { message?: string; retryAfter?: number } = {},
): PlatformAnswer => {
  const answer = jsonAnswer({ code, message }, code);
  return retryAfter === undefined ? answer : withRetryAfter(answer, retryAfter);
};

/** What comes instead of an answer. Nothing comes of silence, so that what is answered then is never seen. */
export const failedLicenseAnswer = (failure: LicenseApiFailure): PlatformAnswer => {
  switch (failure.kind) {
    case 'status':
      return licenseRefusal(failure.status, failure);
    case 'silent':
      return licenseRefusal(503);
    case 'wrong-shape':
      return jsonAnswer({ licenses: [] });
    case 'not-json':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>Atlassian</title>',
      };
  }
};
