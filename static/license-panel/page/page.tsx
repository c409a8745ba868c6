import type { AdminProblem } from '../../../src/wire/admin-api';
import { addRecord, type StandingAnswer } from '../backend';
import { Failed } from './failed';
import { useLanguage } from '../language/language-context';
import { Loading } from './loading';
import { Refused } from './refused';
import type { RemoteState } from './remote';
import { StandingPage } from './standing-page';

/** The page in each state of its one answer. */
export function Page({ remote, retry, replace }: RemoteState<StandingAnswer>) {
  const { say } = useLanguage();
  if (remote.status === 'loading') return <Loading label={say('page.loading')} />;
  if (remote.status === 'failed') return <Failed onRetry={retry} />;
  if (!remote.value.ok) return <NotShown problem={remote.value.problem} onRetry={retry} />;
  return (
    <StandingPage
      standing={remote.value.value}
      add={addRecord}
      onStanding={(standing) => {
        replace({ ok: true, value: standing });
      }}
    />
  );
}

function NotShown({ problem, onRetry }: { problem: AdminProblem; onRetry: () => void }) {
  return problem.code === 'not-an-admin' ? <Refused /> : <Failed onRetry={onRetry} />;
}
