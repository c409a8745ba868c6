import Lozenge from '@atlaskit/lozenge/lozenge';
import Heading from '@atlaskit/heading/heading';
import type { FrameMount } from '../frame/frame-mount';
import { ModuleFrame } from '../frame/module-frame';
import { UnfoldingFrame } from '../frame/unfolding-frame';
import { ActionMenu } from './action-menu';
import { demoIssues, type DemoIssue, statusLooks } from './demo-issues';
import { Menu } from './menu';
import { projectMenu } from './menu-of';
import { shownModules } from './place';
import { Nowhere } from './refusal';

type PartProps = { issue: DemoIssue; mount: FrameMount };

const Panels = ({ mount }: { mount: FrameMount }) =>
  shownModules(mount.site.modules, 'jira:issuePanel').map((module) => (
    <section key={module.key} className="ls-panel" aria-label={module.title}>
      <h2 className="ls-panel-title">{module.title}</h2>
      <ModuleFrame module={module} mount={mount} />
    </section>
  ));

const Activity = ({ mount }: { mount: FrameMount }) => (
  <section className="ls-panel" aria-label="Activity">
    <h2 className="ls-panel-title">Activity</h2>
    <p className="ls-quiet">Nobody has said anything yet.</p>
    {shownModules(mount.site.modules, 'jira:issueActivity').map((module) => (
      <UnfoldingFrame key={module.key} module={module} mount={mount} />
    ))}
  </section>
);

const Details = ({ issue, mount }: PartProps) => (
  <aside className="ls-issue-side" aria-label="Details">
    <dl className="ls-details">
      <dt>Status</dt>
      <dd>
        <Lozenge appearance={statusLooks[issue.status]}>{issue.status}</Lozenge>
      </dd>
      <dt>Assignee</dt>
      <dd>{issue.assignee}</dd>
    </dl>
    {shownModules(mount.site.modules, 'jira:issueContext', 'jira:issueGlance').map((module) => (
      <UnfoldingFrame key={module.key} module={module} mount={mount} />
    ))}
  </aside>
);

type IssuePageProps = { issueKey: string; path: string; mount: FrameMount };

/** A work item of Jira with what apps show on it: panels, contexts, activity, and actions in its menu. */
export const IssuePage = ({ issueKey, path, mount }: IssuePageProps) => {
  const issue = demoIssues.find(({ key }) => key === issueKey);
  if (issue === undefined) return <Nowhere />;
  const { modules } = mount.site;
  return (
    <div className="ls-settings">
      <Menu {...projectMenu(modules)} path={path} />
      <main className="ls-issue">
        <article className="ls-issue-main">
          <p className="ls-crumb">Demo project / {issue.key}</p>
          <div className="ls-title-row">
            <Heading size="large" as="h1">
              {issue.summary}
            </Heading>
            <ActionMenu modules={shownModules(modules, 'jira:issueAction')} mount={mount} />
          </div>
          <h2 className="ls-panel-title">Description</h2>
          {issue.description.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Panels mount={mount} />
          <Activity mount={mount} />
        </article>
        <Details issue={issue} mount={mount} />
      </main>
    </div>
  );
};
