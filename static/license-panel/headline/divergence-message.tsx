import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { Candidate, Divergence, State } from '../../../src/rules/resolution';
import { useLanguage } from '../language/language-context';
import { candidateActions, type CandidateAction } from './candidate-actions';

/** Does what helps with a candidate; `opener` is the button that was pressed. */
export type OnCandidate = (action: CandidateAction, opener: HTMLElement) => void;

type DivergenceMessageProps = { state: State; divergence: Divergence; onAct: OnCandidate };

/** What Atlassian reports, what dates and records say, and what may explain it: if this is so, do that. */
export function DivergenceMessage({ state, divergence, onAct }: DivergenceMessageProps) {
  const { say } = useLanguage();
  const { reported, expected, candidates } = divergence;
  // The headline of an unexplained state says what Atlassian reports all the same.
  const isSaid = state === 'unexplained-active' || state === 'unexplained-inactive';
  if (isSaid && candidates.length === 0) return null;
  return (
    <SectionMessage
      appearance="warning"
      title={say(isSaid ? 'divergence.find-out' : 'divergence.title')}
    >
      <div className="message">
        {isSaid ? null : (
          <p>
            {say(`divergence.reported.${reported}`)} {say(`divergence.expected.${expected}`)}
          </p>
        )}
        <ul className="candidates">
          {candidates.map((candidate) => (
            <CandidateItem key={candidate} candidate={candidate} onAct={onAct} />
          ))}
        </ul>
      </div>
    </SectionMessage>
  );
}

type CandidateItemProps = { candidate: Candidate; onAct: OnCandidate };

function CandidateItem({ candidate, onAct }: CandidateItemProps) {
  const { say } = useLanguage();
  const action = candidateActions[candidate];
  return (
    <li className="candidate">
      <p>
        <strong>{say(`candidate.${candidate}.if`)}</strong> {say(`candidate.${candidate}.do`)}
      </p>
      {action && (
        <Button
          spacing="compact"
          onClick={({ currentTarget }) => {
            onAct(action, currentTarget);
          }}
        >
          {say(`act.${action}`)}
        </Button>
      )}
    </li>
  );
}
