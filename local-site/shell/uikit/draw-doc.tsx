import { Fragment, type ReactNode } from 'react';
import type { Component } from './component';
import { choiceComponents } from './choice-components';
import { emptyStateComponent } from './empty-state-component';
import type { ForgeDoc } from './forge-doc';
import { formComponents } from './form-components';
import { layoutComponents } from './layout-components';
import { markComponents } from './mark-components';
import { messageComponents } from './message-components';
import { modalComponents } from './modal-components';
import { pressComponents } from './press-components';
import { tabComponents } from './tab-components';
import { tableComponent } from './table-component';
import { textFieldComponents } from './text-field-components';
import { textComponents } from './text-components';
import { Unmodelled } from './unmodelled';

const components = new Map<string, Component>(
  Object.entries({
    ...choiceComponents,
    ...emptyStateComponent,
    ...formComponents,
    ...layoutComponents,
    ...markComponents,
    ...messageComponents,
    ...modalComponents,
    ...pressComponents,
    ...tabComponents,
    ...tableComponent,
    ...textFieldComponents,
    ...textComponents,
  }),
);

/** Draws a UI Kit tree with Atlaskit, as Jira and Confluence do with their own renderer. */
export const drawDoc = (doc: ForgeDoc): ReactNode => {
  const draw = components.get(doc.type);
  return (
    <Fragment key={doc.key}>
      {draw === undefined ? <Unmodelled name={doc.type} /> : draw(doc, drawDoc)}
    </Fragment>
  );
};
