import type { ForgeCall } from '../answer';
import { answerForgeCall } from '../answer-forge-call';
import { isLicenseApiSilent } from '../atlassian/license';
import type { AppSite } from '../site';
import type { SiteUser } from '../site-state';
import type { FaultKind } from './fault';
import { faultyReply, type ForgeReply, lostReply } from './forge-reply';

/** Who asks: the user behind the invocation, and whether nothing may go wrong for it. */
export type Asker = { user: SiteUser; isSpared?: boolean };

const isForLicenses = ({ path }: ForgeCall) => /^\/forge\/app\/v1\/license(\?|$)/.test(path);

/** What comes of what an app asks through `__forge_fetch__`, and the fault that the request suffered, if any. */
export const replyToForgeCall = (
  site: AppSite,
  { user, isSpared = false }: Asker,
  call: ForgeCall,
): { reply: ForgeReply; fault?: FaultKind } => {
  const answer = (each: ForgeCall) => answerForgeCall(site, user, each);
  const fault = isSpared ? undefined : site.faults.next(call);
  const reply = fault === undefined ? { answer: answer(call) } : faultyReply(fault, call, answer);
  const isSilent = 'answer' in reply && isForLicenses(call) && isLicenseApiSilent(site);
  return {
    reply: isSilent ? lostReply(call) : reply,
    ...(fault !== undefined && { fault: fault.kind }),
  };
};
