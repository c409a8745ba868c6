import SectionMessage from '@atlaskit/section-message/section-message';
import type { Problem } from '../../../src/rules/problem';
import { problemWords } from '../../../src/words/problem-words';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';

/** What was wrong with the data that the answer rests on. */
export function ProblemsMessage({ problems }: { problems: Problem[] }) {
  const { say } = useLanguage();
  return (
    <SectionMessage appearance="warning" title={say('problems.title')}>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <div className="scrolling">
              <Said text={problemWords(problem, say)} />
            </div>
          </li>
        ))}
      </ul>
    </SectionMessage>
  );
}
