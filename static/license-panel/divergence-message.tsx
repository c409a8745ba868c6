import SectionMessage from '@atlaskit/section-message/section-message';
import type { Divergence } from '../../src/rules/resolution';
import { useLanguage } from './language-context';

/** What Atlassian reports, what dates and records say, and what may explain it. */
export function DivergenceMessage({ divergence }: { divergence: Divergence }) {
  const { say } = useLanguage();
  const { reported, expected, candidates } = divergence;
  return (
    <SectionMessage appearance="warning" title={say('divergence.title')}>
      <div className="message">
        <p>
          {say(`divergence.reported.${reported}`)} {say(`divergence.expected.${expected}`)}
        </p>
        {candidates.length > 0 ? (
          <>
            <p>{say('divergence.candidates')}</p>
            <ul>
              {candidates.map((candidate) => (
                <li key={candidate}>{say(`candidate.${candidate}`)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </SectionMessage>
  );
}
