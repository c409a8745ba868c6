import SectionMessage from '@atlaskit/section-message/section-message';
import type { Divergence, State } from '../../../src/rules/resolution';
import { useLanguage } from '../language/language-context';

type DivergenceMessageProps = { state: State; divergence: Divergence };

/** What may explain that Atlassian reports something else than dates and records say. */
export function DivergenceMessage({ state, divergence }: DivergenceMessageProps) {
  const { say } = useLanguage();
  const { reported, expected, candidates } = divergence;
  // The headline of an unexplained state says what Atlassian reports all the same.
  const isSaid = state === 'unexplained-active' || state === 'unexplained-inactive';
  if (isSaid && candidates.length === 0) return null;
  return (
    <SectionMessage
      appearance="warning"
      title={say(isSaid ? `divergence.title.${reported}` : 'divergence.title')}
    >
      <div className="message">
        {isSaid ? null : (
          <p>
            {say(`divergence.reported.${reported}`)} {say(`divergence.expected.${expected}`)}
          </p>
        )}
        {candidates.length === 0 ? null : (
          <ul>
            {candidates.map((candidate) => (
              <li key={candidate}>{say(`candidate.${candidate}`)}</li>
            ))}
          </ul>
        )}
      </div>
    </SectionMessage>
  );
}
