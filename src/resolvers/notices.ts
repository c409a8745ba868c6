import type { Handlers, Request } from '@forge/resolver';
import type { Instant } from '../rules/instant';
import type { Notice } from '../rules/notice';
import { backAt } from '../rules/put-off';
import { recordsOf } from '../wire/entry';
import { noticeId, readerNotice, type NoticeAnswer, type NoticeApi } from '../wire/notice-api';
import { parseEvidence } from '../wire/parse-case';
import {
  isPutOff,
  parseNoticeId,
  putOffId,
  withoutPutOff,
  withPutOff,
  type PutOff,
} from '../wire/put-off';
import { entitlementOf } from '../wire/sighted-license';
import { callerOf } from './caller';
import { audienceOf, licensePageOf } from './notice-module';
import { noticeOfCall } from './notice-of-call';
import type { NoticeSite } from './site';
import type { Vendor } from './vendor';

/** What the notices need of the vendor's part. */
type NoticeVendor = Omit<Vendor, 'family' | 'keys'>;

/** What a reader is told at a moment, and what the reader put off. */
type Told = { notice: Notice | null; entitlement: string; at: Instant; putOff: PutOff[] };

/** The functions behind every surface of notices: one storage request to tell, one more to put off. */
export function noticeFunctions(site: NoticeSite, vendor: NoticeVendor): Handlers<NoticeApi> {
  const change =
    (changed: (told: Told, notice: Notice) => PutOff[]) =>
    async (request: Request): Promise<NoticeAnswer> => {
      const { accountId } = callerOf(request);
      const told = await read(site, vendor, request);
      const { notice } = told;
      const isMeant = notice !== null && parseNoticeId(request.payload) === noticeId(notice);
      if (!isMeant || accountId === null) return answerOf(site, vendor, { request, told });
      const putOff = changed(told, notice);
      await site.writePutOff(accountId, putOff, told.at);
      return answerOf(site, vendor, { request, told: { ...told, putOff } });
    };
  return {
    notice: async (request) =>
      answerOf(site, vendor, { request, told: await read(site, vendor, request) }),
    dismiss: change(({ putOff, entitlement, at }, notice) => {
      const id = putOffId(notice, entitlement);
      return withPutOff(putOff, { id, until: backAt(notice, at) }, at);
    }),
    reopen: change(({ putOff, entitlement }, notice) =>
      withoutPutOff(putOff, putOffId(notice, entitlement)),
    ),
  };
}

async function read(site: NoticeSite, vendor: NoticeVendor, request: Request): Promise<Told> {
  const { license, accountId } = callerOf(request);
  const { digest, putOff } = await site.readForReader(accountId);
  const entries = digest?.entries ?? [];
  const environment = site.environment();
  const evidence = parseEvidence({ environment, license, records: recordsOf(entries) });
  const at = site.now();
  const notice = noticeOfCall(site, vendor, { evidence, entries, at });
  return { notice, entitlement: entitlementOf(license), at, putOff };
}

function answerOf(
  site: NoticeSite,
  { app }: NoticeVendor,
  { request, told }: { request: Request; told: Told },
): NoticeAnswer {
  const { notice, entitlement, at, putOff } = told;
  const module = site.moduleKey();
  return {
    notice: notice && readerNotice(notice, app.name, at),
    isPutOff: notice !== null && isPutOff(putOff, putOffId(notice, entitlement), at),
    mayPutOff: callerOf(request).accountId !== null,
    licensePage: audienceOf(module) === 'admin' ? licensePageOf(module) : null,
  };
}
