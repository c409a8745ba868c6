import { regimes, type RegimeName } from '../../src/rules/regimes';
import type { ContestedCell, Reason } from '../../src/rules/resolution';

/** Where something is said, and what is said there in a few words. */
export type SourceLine = { says: string; url: string };

const thread = 'https://community.developer.atlassian.com/t/57067';
const staff = 'https://community.developer.atlassian.com/t/cloud-license-status-expired/48532';
const support = regimes['improved-billing'].source;
const change = regimes['forge-2025'].source;
const connect = 'https://developer.atlassian.com/platform/marketplace/license-api-for-cloud-apps/';
const issue = 'https://ecosystem.atlassian.net/browse/MC-1001';
const forge = 'https://developer.atlassian.com/platform/forge/remote/essentials/';

/** What the rule that decided rests on: what all regimes share, or the table of one. */
export function sourcesOf(reason: Reason, regime: RegimeName): SourceLine[] {
  return shared[reason] ?? [{ says: regimeSays[regime], url: regimes[regime].source }];
}

const onlyInProduction = {
  says: 'a license is there only for paid apps in production',
  url: forge,
};
const ownFlag = { says: 'the license’s own flag, `active`', url: forge };

const shared: Partial<Record<Reason, SourceLine[]>> = {
  'not-enforced': [onlyInProduction],
  'no-license': [onlyInProduction],
  'unreadable-license': [ownFlag],
  'reported-active': [ownFlag],
  'reported-inactive': [ownFlag],
  'open-quote': [
    { says: 'a license with an open quote stays active', url: thread },
    { says: 'Atlassian’s staff name the open quote as a caveat', url: staff },
  ],
  'known-issue': [
    { says: 'licenses with this issue are reported active', url: thread },
    { says: 'the issue; its text is not public', url: issue },
  ],
};

const regimeSays: Record<RegimeName, string> = {
  classic: 'the classic regime, by a thread of vendors and Atlassian’s staff',
  'improved-billing': 'improved billing, by Atlassian’s support page',
  'forge-2025': 'Forge since November 2025, by Atlassian’s changelog',
};

/** Both sides of each disagreement. */
export const contestedSources: Record<ContestedCell, SourceLine[]> = {
  'annual-cancellation': [
    { says: 'it stops at once', url: thread },
    { says: 'it runs to its end and 15 days', url: support },
    { says: 'it runs to its end', url: change },
  ],
  'cancelled-after-end': [
    { says: 'no further days, “I’m guessing here”', url: thread },
    { says: '15 more days', url: support },
  ],
  'cancelled-evaluation': [
    { says: 'nothing of it', url: thread },
    { says: 'an evaluation of a product ends at once', url: support },
  ],
  'evaluation-suspended': [
    { says: 'active for 15 days', url: thread },
    { says: 'inactive once the evaluation expired', url: connect },
  ],
  'after-15-days': [
    { says: 'none after 15 days', url: thread },
    { says: 'suspended from day 15 on, none after day 30', url: staff },
  ],
  'open-quote': [
    { says: 'a license with an open quote stays active', url: thread },
    { says: 'a remark of Atlassian’s staff that breaks off; no official page', url: staff },
  ],
  'known-issue': [
    { says: 'licenses with this issue are reported active', url: thread },
    { says: 'the issue; its text is not public', url: issue },
  ],
  'forge-60-days': [
    { says: '“active … plus an additional 60 days”, which can be read either way', url: change },
  ],
};
