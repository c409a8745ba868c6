import type { FunctionOutcome } from '../runtime/function-messages';

// Atlassian: "Invocation limits".
const megabyte = 1024 * 1024;
const limits = {
  /** What a page sends to its function. */
  page: { maxBytes: 500 * 1024, what: 'The payload' },
  /** What a function sends back to a page. */
  answer: { maxBytes: 5 * megabyte, what: 'The answer' },
  /** What anything else sends to a function. */
  invocation: { maxBytes: 5 * megabyte, what: 'The payload' },
};

/** The failure of a call that carries more than Atlassian lets through, or nothing. */
export const sizeFailure = (
  value: unknown,
  kind: keyof typeof limits,
): Extract<FunctionOutcome, { ok: false }> | undefined => {
  const { maxBytes, what } = limits[kind];
  const size = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
  if (size <= maxBytes) return undefined;
  const message = `${what} has ${String(size)} bytes; ${String(maxBytes)} are allowed`;
  return { ok: false, error: { message } };
};
