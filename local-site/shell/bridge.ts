import * as v from 'valibot';
import { replaceDate } from './host/replace-date';
import type { FrameHost } from './host/frame-host';

const themeSchema = v.object({ attributes: v.record(v.string(), v.string()), css: v.string() });

/** Commands whose data and answer cross to a server: only what JSON can carry arrives. */
const carriedAsJson = new Set(['invoke', 'getContext', 'fetchProduct', 'emit']);

const asJson = (value: unknown): unknown => {
  const text: unknown = JSON.stringify(structuredClone(value));
  return typeof text === 'string' ? JSON.parse(text) : undefined;
};

const themeSheet = new CSSStyleSheet();

const applyTheme = (value: unknown) => {
  const { attributes, css } = v.parse(themeSchema, value);
  for (const [name, text] of Object.entries(attributes)) {
    document.documentElement.setAttribute(name, text);
  }
  themeSheet.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(themeSheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, themeSheet];
  }
};

const given = (command: string, data: unknown): unknown => {
  if (command === 'enableTheming') return applyTheme;
  return carriedAsJson.has(command) ? asJson(data) : data;
};

const connect = (host: FrameHost) => {
  const callBridge = async (command: string, data?: unknown): Promise<unknown> => {
    const carried = carriedAsJson.has(command);
    const answer = await host.call(command, given(command, data));
    // An error made out here is one of the app's own realm, which instanceof knows.
    if (!answer.ok) throw new Error(answer.message);
    if (command !== 'enableTheming') return carried ? asJson(answer.value) : answer.value;
    addEventListener('pagehide', v.parse(v.function(), answer.value));
    return undefined;
  };
  replaceDate(host.clock);
  Object.assign(globalThis, { __bridge: { callBridge } });
};

const frame = window.frameElement;
const findHost = window.parent.__forgeHost;
if (frame !== null && findHost !== undefined) connect(findHost(frame));
