import Heading from '@atlaskit/heading/heading';
import type { FrameMount } from '../frame/frame-mount';
import { demoIssues, type DemoIssue, issuePath } from './demo-issues';
import { Menu } from './menu';
import { projectMenu } from './menu-of';

const columns: readonly DemoIssue['status'][] = ['To do', 'In progress', 'Done'];

const Card = ({ issue: { key, summary, assignee } }: { issue: DemoIssue }) => (
  <li className="ls-card">
    <a href={issuePath(key)} className="ls-card-link">
      {summary}
    </a>
    <span className="ls-card-foot">
      <span>{key}</span>
      <span>{assignee}</span>
    </span>
  </li>
);

const Column = ({ status }: { status: DemoIssue['status'] }) => {
  const issues = demoIssues.filter((issue) => issue.status === status);
  return (
    <section className="ls-column" aria-label={status}>
      <h2 className="ls-panel-title">
        {status} <span className="ls-quiet">{issues.length}</span>
      </h2>
      <ul className="ls-cards">
        {issues.map((issue) => (
          <Card key={issue.key} issue={issue} />
        ))}
      </ul>
    </section>
  );
};

/** The board of the demo project. Apps have nothing on it that can be seen. */
export const BoardPage = ({ path, mount }: { path: string; mount: FrameMount }) => (
  <div className="ls-settings">
    <Menu {...projectMenu(mount.site.modules)} path={path} />
    <main className="ls-board">
      <p className="ls-crumb">Demo project</p>
      <Heading size="large" as="h1">
        Board
      </Heading>
      <div className="ls-columns">
        {columns.map((status) => (
          <Column key={status} status={status} />
        ))}
      </div>
    </main>
  </div>
);
