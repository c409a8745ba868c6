import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { useEffect, type ReactNode } from 'react';
import type { State } from '../../../src/rules/resolution';
import { stateAppearances } from '../../../src/words/state-appearances';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { plain } from '../language/user-text';

type PageTitleProps = {
  app: string;
  /** Null where the page compares two answers. */
  state: State | null;
  /** What stands beside the title. */
  tools: ReactNode;
};

/** The app, and the word for where its license stands. */
export function PageTitle({ app, state, tools }: PageTitleProps) {
  const { say } = useLanguage();
  const title = say('page.title', { app });
  useEffect(() => {
    document.title = plain(title);
  }, [title]);
  return (
    <div className="headline-title">
      <Heading size="xlarge" as="h1">
        <Said text={title} />
      </Heading>
      {state === null ? null : (
        <Lozenge appearance={stateAppearances[state]} maxWidth="none">
          {say(`state.${state}`)}
        </Lozenge>
      )}
      <div className="tools">{tools}</div>
    </div>
  );
}
