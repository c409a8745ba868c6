import * as v from 'valibot';
import { post } from '../site/site-client';
import type { Command } from './command';
import type { Flag } from './flag';

const invokeSchema = v.object({
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  metadata: v.optional(v.undefined('The local site does not model invoke with metadata.')),
});

const invokeAnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), result: v.optional(v.unknown()) }),
  v.object({
    ok: v.literal(false),
    error: v.object({ message: v.string(), code: v.optional(v.literal('not-built')) }),
  }),
]);

const notBuilt = (description: string): Flag => ({
  id: 'not-built',
  kind: 'error',
  title: 'The app has a mistake',
  description,
  actions: [],
  isAutoDismiss: false,
});

const invoke: Command = async (data, frame) => {
  const { functionKey, payload } = v.parse(invokeSchema, data);
  const { moduleKey } = frame;
  const context = await frame.context();
  const request = { moduleKey, functionKey, payload, context };
  const answer = v.parse(invokeAnswerSchema, await post('/__invoke', request));
  frame.shell.refreshCalls();
  if (answer.ok) return answer.result;
  const { code, message } = answer.error;
  // Many an app waits for ever when its function fails, and shows nothing.
  if (code === 'not-built') frame.shell.showFlag(notBuilt(message));
  throw new Error(message);
};

// No endpoint that is imitated takes a body or looks at headers.
const fetchProductSchema = v.object({
  product: v.string(),
  restPath: v.string(),
  fetchRequestInit: v.object({ method: v.optional(v.string(), 'GET') }),
});

const productAnswerSchema = v.object({
  status: v.number(),
  statusText: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.nullish(v.string(), ''),
});

const fetchProduct: Command = async (data, frame) => {
  const { product, restPath, fetchRequestInit } = v.parse(fetchProductSchema, data);
  const { moduleKey } = frame;
  const request = { moduleKey, product, path: restPath, method: fetchRequestInit.method };
  const answer = v.parse(productAnswerSchema, await post('/__product', request));
  frame.shell.refreshCalls();
  return { ...answer, isAttachment: false };
};

const getContext: Command = (_, frame) => frame.context();

/** Commands that the server answers. */
export const backendCommands = { invoke, fetchProduct, getContext };
