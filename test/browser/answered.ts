import type { Page, Response } from 'playwright-core';
import * as v from 'valibot';

const request = v.object({ functionKey: v.string() });
const answer = v.object({ ok: v.literal(true), result: v.unknown() });

/** The body of an answer; undefined for one whose page is gone, which the browser keeps no longer. */
const bodyOf = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

/** Does something that makes the app call a function, and gives what the function answered. */
export const answered = async (
  page: Page,
  functionKey: string,
  act: () => Promise<unknown>,
): Promise<unknown> => {
  const isCall = (response: Response) => {
    const data: unknown = response.request().postDataJSON();
    return (
      response.url().endsWith('/__invoke') &&
      v.is(request, data) &&
      data.functionKey === functionKey
    );
  };
  const bodies: Promise<unknown>[] = [];
  const keep = (response: Response) => {
    if (isCall(response)) bodies.push(bodyOf(response));
  };
  page.on('response', keep);
  try {
    await Promise.all([page.waitForResponse(isCall), act()]);
    for (let read = 0; ; read += 1) {
      // The frame that asked may have given way to another, which asks again.
      if (read === bodies.length) await page.waitForResponse(isCall);
      const body = await bodies[read];
      if (body !== undefined) return v.parse(answer, body).result;
    }
  } finally {
    page.off('response', keep);
  }
};
