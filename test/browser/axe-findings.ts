import { source } from 'axe-core';
import type { Frame } from 'playwright-core';
import * as v from 'valibot';

const run = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      help: v.string(),
      nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string(), '') })),
    }),
  ),
});

/** A colour half-way from one to another is neither; what goes round for ever, as a spinner does, is not waited for. */
const settled = `Promise.allSettled(
  document
    .getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished),
)`;

/**
 * What axe finds wrong with a frame or with a part of it, all its rules on. It comes in by the browser's protocol, which the
 * frame's Content Security Policy does not bind.
 */
export const axeFindings = async (frame: Frame, part = 'html'): Promise<string[]> => {
  if (!(await frame.evaluate("'axe' in globalThis"))) await frame.evaluate(source);
  const found: unknown = await frame.evaluate(
    `${settled}.then(() => axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] }))`,
  );
  return v
    .parse(run, found)
    .violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
};
