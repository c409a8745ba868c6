import SectionMessage from '@atlaskit/section-message/section-message';
import SectionMessageAction from '@atlaskit/section-message/section-message-action';
import { Fragment, type ReactElement } from 'react';
import * as v from 'valibot';
import { component } from './component';
import { docsFromElements, type ForgeDoc } from './forge-doc';
import { callback, testId } from './prop-schemas';

const action = component(
  { href: v.exactOptional(v.string()), onClick: callback, testId },
  ({ onClick, ...props }, children) => (
    <SectionMessageAction
      {...props}
      {...(onClick === undefined ? {} : { onClick: () => void onClick() })}
    >
      {children}
    </SectionMessageAction>
  ),
);

/** UI Kit's messages. */
export const messageComponents = {
  SectionMessage: component(
    {
      appearance: v.exactOptional(
        v.picklist(['information', 'warning', 'error', 'success', 'discovery']),
      ),
      title: v.exactOptional(v.string()),
      actions: v.exactOptional(v.unknown()),
      testId,
    },
    ({ actions, title, ...props }, children, drawDoc) => {
      const drawAction = (doc: ForgeDoc): ReactElement => (
        <Fragment key={doc.key}>{drawDoc(doc)}</Fragment>
      );
      return (
        <SectionMessage
          {...props}
          {...(title === undefined ? {} : { title })}
          actions={docsFromElements(actions).map(drawAction)}
        >
          {children}
        </SectionMessage>
      );
    },
  ),
  SectionMessageAction: action,
};
