import { useEffect } from 'react';
import type { AdminProblem, AdminStanding } from '../../../src/wire/admin-api';
import { panelCalls, type StandingAnswer } from '../backend';
import { useLanguage } from '../language/language-context';
import { Failed } from './failed';
import { Freshness } from './freshness';
import { keepLastKnown } from './last-known';
import { Loading } from './loading';
import { NotFreshMessage } from './not-fresh-message';
import { Refused } from './refused';
import type { RemoteState } from './use-remote';
import { StandingPage } from './standing-page';
import { useOnline } from './use-online';
import { useReturn } from './use-return';

/** The page in each state of its one answer. */
export function Page({ remote, retry, replace }: RemoteState<StandingAnswer>) {
  const { say } = useLanguage();
  const isOnline = useOnline(retry);
  useReturn(remote, retry);
  useEffect(() => {
    if (remote.status === 'ready' && remote.refresh === 'no') void keepLastKnown(remote.value);
  }, [remote]);
  if (remote.status === 'loading') return <Loading label={say('page.loading')} />;
  if (remote.status === 'failed') return <Failed isOnline={isOnline} onRetry={retry} />;
  if (!remote.value.ok)
    return <NotShown problem={remote.value.problem} isOnline={isOnline} onRetry={retry} />;
  const { value: standing } = remote.value;
  const { at } = standing.answer;
  const why = isOnline ? remote.refresh : 'offline';
  return (
    <StandingPage
      standing={standing}
      calls={panelCalls}
      onStanding={(newer: AdminStanding) => {
        replace({ ok: true, value: newer });
      }}
      freshness={
        <Freshness at={at} isRefreshing={remote.refresh === 'running'} onRefresh={retry} />
      }
      notFresh={
        why === 'failed' || why === 'offline' ? (
          <NotFreshMessage why={why} at={at} onRetry={retry} />
        ) : null
      }
    />
  );
}

type NotShownProps = { problem: AdminProblem; isOnline: boolean; onRetry: () => void };

function NotShown({ problem, isOnline, onRetry }: NotShownProps) {
  return problem.code === 'not-an-admin' ? (
    <Refused />
  ) : (
    <Failed isOnline={isOnline} onRetry={onRetry} />
  );
}
