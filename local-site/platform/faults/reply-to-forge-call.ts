import type { ForgeCall } from '../answer';
import { answerForgeCall } from '../answer-forge-call';
import type { AppSite } from '../site';
import type { SiteUser } from '../site-state';
import type { FaultKind } from './fault';
import { faultyReply, type ForgeReply } from './forge-reply';

/** Who asks: the user behind the invocation, and whether nothing may go wrong for it. */
export type Asker = { user: SiteUser; isSpared?: boolean };

/** What comes of what an app asks through `__forge_fetch__`, and the fault that the request suffered, if any. */
export const replyToForgeCall = (
  site: AppSite,
  { user, isSpared = false }: Asker,
  call: ForgeCall,
): { reply: ForgeReply; fault?: FaultKind } => {
  const answer = (each: ForgeCall) => answerForgeCall(site, user, each);
  const fault = isSpared ? undefined : site.faults.next(call);
  return fault === undefined
    ? { reply: { answer: answer(call) } }
    : { reply: faultyReply(fault, call, answer), fault: fault.kind };
};
