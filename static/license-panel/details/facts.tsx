import type { Standing } from '../../../src/wire/standing';
import { closingOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import { Fact } from './fact';
import { licenseFacts } from './license-facts';

/** What Atlassian says of a license, fact by fact. */
export function Facts({ standing }: { standing: Standing }) {
  const { say, reader } = useLanguage();
  const { answer, license, environment } = standing;
  const { statedEnd } = standing.circumstances;
  const { flag, edition, billing, entitlement, entitlementId } = licenseFacts(license);
  const editionName = edition && (edition.key ? say(edition.key) : edition.text);
  const isExpected = flag === 'silent' || flag === 'no-license' || answer.divergence === null;
  return (
    <dl className="facts">
      <Fact name={say('details.flag')} {...(!isExpected && { hint: say('details.unexpected') })}>
        {say(`details.flag.${flag}`)}
      </Fact>
      {statedEnd === null ? null : (
        <Fact name={say('details.stated-end')}>{closingOf(Date.parse(statedEnd), reader)}</Fact>
      )}
      <Fact name={say('details.entitlement')} canCopy>
        {entitlement}
      </Fact>
      <Fact name={say('details.entitlement-id')} canCopy>
        {entitlementId}
      </Fact>
      <Fact name={say('details.edition')} canCopy>
        {editionName}
      </Fact>
      <Fact name={say('details.billing')}>
        {billing && (billing.key ? say(billing.key) : billing.text)}
      </Fact>
      <Fact name={say('details.environment')}>{say(`environment.${environment}`)}</Fact>
    </dl>
  );
}
