import type { Page } from 'playwright-core';
import * as v from 'valibot';

const request = v.object({ functionKey: v.string() });
const answer = v.object({ ok: v.literal(true), result: v.unknown() });

/** Does something that makes the app call a function, and gives what the function answered. */
export const answered = async (
  page: Page,
  functionKey: string,
  act: () => Promise<unknown>,
): Promise<unknown> => {
  const isCall = (url: string, data: unknown) =>
    url.endsWith('/__invoke') && v.is(request, data) && data.functionKey === functionKey;
  const [response] = await Promise.all([
    page.waitForResponse((each) => isCall(each.url(), each.request().postDataJSON())),
    act(),
  ]);
  return v.parse(answer, await response.json()).result;
};
