import * as v from 'valibot';
import { type ForgeCall, notModelled, type PlatformAnswer, refusal } from './answer';
import { answerAtlassian } from './atlassian/answer-atlassian';
import { answerKvs } from './kvs/answer-kvs';
import { parsedJson } from './parsed-json';
import { answerProduct } from './product/answer-product';
import { answerProperties, propertyCallOf } from './properties/answer-properties';
import type { AppSite } from './site';
import type { SiteUser } from './site-state';

const kvsMeta = v.object({ type: v.literal('kvs') });

const asUserMeta = v.object({
  type: v.literal('fpp'),
  provider: v.literal('user'),
  remote: v.string(),
});

const asAppMeta = v.object({
  type: v.literal('fpp'),
  provider: v.literal('app'),
  remote: v.picklist(['jira', 'confluence']),
});

const atlassianMeta = v.object({
  type: v.literal('fpp'),
  provider: v.literal('app'),
  remote: v.literal('stargate'),
});

const answerStorage = (site: AppSite, call: ForgeCall): PlatformAnswer => {
  if (!site.app.manifest.permissions.scopes.includes('storage:app')) {
    return refusal(403, 'SCOPE_MISSING', 'The key-value store needs the scope storage:app');
  }
  return answerKvs(site.kvs, call.path, parsedJson(call.body));
};

/** Answers what an app asks through `__forge_fetch__`, on behalf of the user who invoked it. */
export const answerForgeCall = (site: AppSite, user: SiteUser, call: ForgeCall): PlatformAnswer => {
  if (v.is(kvsMeta, call.meta)) return answerStorage(site, call);
  if (v.is(atlassianMeta, call.meta)) return answerAtlassian(site, call);
  if (v.is(asUserMeta, call.meta)) {
    const { method, path } = call;
    return answerProduct(site, { product: call.meta.remote, method, path, user });
  }
  if (v.is(asAppMeta, call.meta)) {
    const asked = propertyCallOf({ ...call, product: call.meta.remote });
    if (asked !== undefined) return answerProperties(site, asked);
  }
  return notModelled(`${call.method} ${call.path} with ${JSON.stringify(call.meta)}`);
};
