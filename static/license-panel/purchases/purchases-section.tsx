import Heading from '@atlaskit/heading/heading';
import SectionMessage from '@atlaskit/section-message/section-message';
import Spinner from '@atlaskit/spinner/spinner';
import type { AdminStanding } from '../../../src/wire/admin-api';
import { LoadFailed } from '../page/load-failed';
import { useLanguage } from '../language/language-context';
import { NotFreshMessage } from '../page/not-fresh-message';
import type { PanelCalls } from '../page/panel-calls';
import { AppsList } from './apps-list';
import { CheckBar } from './check-bar';
import { OldPage } from './old-page';
import { purchasesRefusalWords } from './purchases-refusal-words';
import { useCheck } from './use-check';
import { usePurchases } from './use-purchases';

export type PurchasesSectionProps = {
  /** As of today. */
  standing: AdminStanding;
  calls: Pick<PanelCalls, 'purchases' | 'product' | 'check'>;
  /** The reader has the list before them. */
  isShown: boolean;
  /** The rest of the page answers for today. */
  isToday: boolean;
  /** A check has written into the history. */
  onStanding: (standing: AdminStanding) => void;
};

/** The licenses of the vendor's apps on this site, and what Atlassian says when it is asked for them. */
export function PurchasesSection(props: PurchasesSectionProps) {
  const { standing, calls, isShown, isToday, onStanding } = props;
  const { say } = useLanguage();
  const { remote, retry, show } = usePurchases(calls, { isShown, pageAt: standing.answer.at });
  const answer = remote.status === 'ready' ? remote.value.list : null;
  const list = answer?.ok ? answer.value : null;
  const { pressed, isChecking, check } = useCheck(calls.check, {
    show,
    readAgain: retry,
    onStanding,
  });
  if (remote.status === 'loading') return <Spinner label={say('page.loading')} />;
  if (remote.status === 'failed') return <LoadFailed onRetry={retry} />;
  if (answer && !answer.ok)
    return (
      <SectionMessage appearance="warning">
        <p>{purchasesRefusalWords(answer.problem, say)}</p>
      </SectionMessage>
    );
  if (!list) return null;
  return (
    <section className="purchases" aria-labelledby="purchases">
      <div className="visually-hidden">
        <Heading size="medium" as="h2" id="purchases">
          {say('tabs.purchases')}
        </Heading>
      </div>
      <p>
        {say('purchases.intro')} {isToday ? null : say('purchases.today')}
      </p>
      {remote.refresh === 'failed' ? (
        <NotFreshMessage why="failed" at={list.purchases.at} onRetry={retry} />
      ) : null}
      <CheckBar {...{ list, pressed, isChecking }} onCheck={check} />
      <AppsList purchases={list.purchases} own={standing} product={remote.value.product} />
      <OldPage />
    </section>
  );
}
