import SectionMessage, {
  type SectionMessageProps,
} from '@atlaskit/section-message/section-message';
import { forwardRef } from 'react';
import type { Instant } from '../../../src/rules/instant';
import type { CheckOutcome, PurchaseCheck } from '../../../src/wire/purchase-check';
import type { Purchases } from '../../../src/wire/purchases';
import { nearTimeOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { checkWords, hasFailed } from './check-words';
import { SaidApps } from './said-apps';
import type { Pressed } from './use-check';

type Appearance = NonNullable<SectionMessageProps['appearance']>;

const appearances: Record<CheckOutcome, Appearance> = {
  updated: 'success',
  unchanged: 'success',
  'none-found': 'information',
  'only-evaluations': 'information',
  downgraded: 'warning',
  partial: 'warning',
  'too-often': 'warning',
  failed: 'warning',
  unreachable: 'warning',
  'not-permitted': 'error',
  refused: 'error',
  unreadable: 'error',
};

type CheckMessageProps = {
  purchases: Purchases;
  pressed: Pressed | null;
  now: Instant;
};

/** Says what came of the button. Always there, to be heard. */
export const CheckMessage = forwardRef<HTMLDivElement, CheckMessageProps>(function CheckMessage(
  { purchases, pressed, now },
  ref,
) {
  const { last } = purchases;
  const isOver = pressed?.kind === 'asked' && last?.check.check === pressed.check;
  return (
    <div ref={ref} className="done" role="status" aria-live="polite" tabIndex={-1}>
      {pressed?.kind === 'refused' ? (
        <SectionMessage appearance="warning">
          <p>{pressed.why}</p>
        </SectionMessage>
      ) : null}
      {isOver ? <Outcome check={last.check} notBefore={purchases.notBefore} now={now} /> : null}
    </div>
  );
});

type OutcomeProps = { check: PurchaseCheck; notBefore: string | null; now: Instant };

function Outcome({ check, notBefore, now }: OutcomeProps) {
  const language = useLanguage();
  const { say, reader } = language;
  const { outcome, apps } = checkWords(check, language);
  const again = notBefore === null ? 0 : Date.parse(notBefore);
  return (
    <SectionMessage appearance={appearances[check.outcome]}>
      <div className="message">
        <p className="action">{outcome}</p>
        <SaidApps apps={apps} />
        {hasFailed(check.outcome) ? (
          <p>
            {say('purchases.stays')}{' '}
            {again > now ? say('purchases.again', { at: nearTimeOf(again, now, reader) }) : null}
          </p>
        ) : null}
      </div>
    </SectionMessage>
  );
}
