/** An answer that may be an expected refusal. Plain data, so it survives the bridge. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };
