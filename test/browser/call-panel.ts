import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { AdminApi } from '../../src/wire/admin-api';
import type { Visit } from './visit';

const answer = v.object({ ok: v.literal(true), result: v.object({ ok: v.literal(true) }) });
const withText = v.object({ result: v.object({ value: v.string() }) });

/** Calls a function of the license panel as its page does, up to an answer that is no refusal. */
export const callPanel = async (
  { page, site }: Visit,
  functionKey: keyof AdminApi,
  payload?: object,
): Promise<unknown> => {
  const data = { moduleKey: 'license-jira', functionKey, ...(payload && { payload }) };
  const response = await page.request.post(`${site.url}/__invoke`, { data });
  const body: unknown = await response.json();
  if (!v.is(answer, body)) throw new Error(JSON.stringify(body));
  return body;
};

/** The history of the site as the text of a file. */
export const exportedText = async (visit: Visit): Promise<string> =>
  v.parse(withText, await callPanel(visit, 'export')).result.value;

/** Adds the entries of a file's text to the history of the site, as the page does at last. */
export const importText = async (visit: Visit, text: string): Promise<void> => {
  const packed = gzipSync(text).toString('base64');
  await callPanel(visit, 'import', { packed, isDryRun: false });
};
