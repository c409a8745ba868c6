import Button from '@atlaskit/button/default/button';
import { useEffect, useRef } from 'react';
import type { Instant } from '../../../src/rules/instant';
import type { Purchases } from '../../../src/wire/purchases';
import { agoOf } from '../../../src/words/ago';
import { nearTimeOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { CheckMessage } from './check-message';
import { checkWords, hasFailed } from './check-words';
import { useNow } from './page-clock';
import { SaidApps } from './said-apps';
import type { Pressed } from './use-check';
import type { ReadPurchases } from './use-purchases';

/** How late the queue may be, in milliseconds. */
const LONGEST_DELAY = 120_000;

type CheckBarProps = {
  list: ReadPurchases;
  pressed: Pressed | null;
  isChecking: boolean;
  onCheck: () => Promise<void>;
};

/** Checks for purchases, says why that cannot be done now, and what came of the last check. */
export function CheckBar({ list, pressed, isChecking, onCheck }: CheckBarProps) {
  const language = useLanguage();
  const { purchases } = list;
  const now = useNow(list.clock);
  const why = whyNot(purchases, now, language);
  const [box, message, reason] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLParagraphElement>(null),
  ];
  useEffect(() => {
    // The button that was pressed can no longer have focus.
    const { activeElement } = document;
    const isLost = activeElement === document.body || box.current?.contains(activeElement);
    if (!pressed || isChecking || !isLost) return;
    (message.current?.hasChildNodes() ? message : reason).current?.focus();
  }, [pressed, isChecking, box, message, reason]);
  const isLastSaid = pressed?.kind === 'asked' && purchases.last?.check.check === pressed.check;
  return (
    <div ref={box} className="check">
      <div className="buttons">
        <Button
          appearance="primary"
          isLoading={isChecking}
          isDisabled={why !== null && !isLeftAlone(purchases, now)}
          aria-describedby="check-why"
          onClick={() => void onCheck()}
        >
          {language.say('purchases.check')}
        </Button>
        <p ref={reason} id="check-why" className="subtle" role="status" tabIndex={-1}>
          {why}
        </p>
      </div>
      <CheckMessage {...{ purchases, pressed, now }} ref={message} />
      <LastCheck purchases={purchases} now={now} isSaid={isLastSaid} />
      {isUnchecked(purchases) ? <p className="subtle">{language.say('purchases.never')}</p> : null}
    </div>
  );
}

/** Why nothing can be checked for at this moment; null when it can. */
function whyNot(
  { unavailable, underWay, notBefore }: Purchases,
  now: Instant,
  { say, reader }: Language,
): string | null {
  if (unavailable) return say(`purchases.unavailable.${unavailable}`);
  if (underWay) {
    const { asked, of } = underWay;
    const goesOnAt = Date.parse(underWay.goesOnAt);
    const when = goesOnAt > now ? 'later' : 'soon';
    return say('purchases.under-way', { asked, of, when, at: nearTimeOf(goesOnAt, now, reader) });
  }
  const again = notBefore === null ? now : Date.parse(notBefore);
  return again > now ? say('purchases.again', { at: nearTimeOf(again, now, reader) }) : null;
}

/** A check that nobody has gone on with when it was time can be gone on with by the reader. */
function isLeftAlone({ unavailable, underWay }: Purchases, now: Instant): boolean {
  return !unavailable && underWay !== null && now > Date.parse(underWay.goesOnAt) + LONGEST_DELAY;
}

function isUnchecked({ last, underWay, unavailable, answers, apps }: Purchases): boolean {
  return !last && !underWay && !unavailable && answers.length < 2 && apps.length > 1;
}

type LastCheckProps = {
  purchases: Purchases;
  now: Instant;
  /** What came of it is said already. */
  isSaid: boolean;
};

function LastCheck({ purchases, now, isSaid }: LastCheckProps) {
  const language = useLanguage();
  const { last } = purchases;
  if (!last) return null;
  const { say } = language;
  const { outcome, apps } = checkWords(last.check, language);
  const ago = agoOf(Date.parse(last.at), now, language);
  // The hourly job asks for ten apps at most.
  const of = purchases.apps.length;
  const part = last.check.asked < of ? 'part' : 'whole';
  const when = say('purchases.last', { by: last.by, ago, part, asked: last.check.asked, of });
  if (isSaid) return <p className="subtle">{when}</p>;
  const stays = hasFailed(last.check.outcome) ? say('purchases.stays') : '';
  const said = <Said text={[when, outcome, stays].join(' ').trim()} />;
  if (apps.length === 0) return <p className="subtle">{said}</p>;
  return (
    <details className="subtle">
      <summary>{said}</summary>
      <SaidApps apps={apps} />
    </details>
  );
}
