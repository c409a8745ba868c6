import Heading from '@atlaskit/heading/heading';
import Spinner from '@atlaskit/spinner/spinner';
import { Fragment } from 'react';
import * as v from 'valibot';
import { component } from './component';
import { docsFromElements } from './forge-doc';
import { testId, text } from './prop-schemas';

/** Text, or React elements that the reconciler never sees. */
const elements = v.exactOptional(v.unknown());
const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** UI Kit's picture of nothing. */
export const emptyStateComponent = {
  EmptyState: component(
    {
      buttonGroupLabel: text,
      description: elements,
      header: v.string(),
      headingLevel: v.exactOptional(v.number()),
      isLoading: v.exactOptional(v.boolean()),
      primaryAction: elements,
      secondaryAction: elements,
      tertiaryAction: elements,
      testId,
      width: v.exactOptional(v.picklist(['narrow', 'wide'])),
    },
    ({ header, headingLevel = 4, description, isLoading = false, ...actions }, _, drawDoc) => {
      const draw = (given: unknown) =>
        docsFromElements(given).map((doc) => <Fragment key={doc.key}>{drawDoc(doc)}</Fragment>);
      return (
        <div className="ls-empty-state">
          <Heading size="medium" as={levels[headingLevel - 1] ?? 'h4'}>
            {header}
          </Heading>
          {draw(description)}
          <div className="ls-row">
            {draw(actions.primaryAction)}
            {draw(actions.secondaryAction)}
            {isLoading ? <Spinner size="small" /> : null}
          </div>
          {draw(actions.tertiaryAction)}
        </div>
      );
    },
  ),
};
