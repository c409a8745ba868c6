import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import type { FrameMount } from '../frame/frame-mount';
import { demoIssues, issuePath, statusLooks } from './demo-issues';
import { Menu } from './menu';
import { projectMenu } from './menu-of';

const people = [...new Set(demoIssues.map(({ assignee }) => assignee))];

const WorkOf = ({ person }: { person: string }) => (
  <section className="ls-panel" aria-label={`Work of ${person}`}>
    <h2 className="ls-panel-title">Work of {person}</h2>
    <ul className="ls-plain">
      {demoIssues
        .filter(({ assignee }) => assignee === person)
        .map(({ key, summary, status }) => (
          <li key={key} className="ls-gadget-line">
            <a href={issuePath(key)}>
              {key} {summary}
            </a>
            <Lozenge appearance={statusLooks[status]}>{status}</Lozenge>
          </li>
        ))}
    </ul>
  </section>
);

/** A dashboard of Jira. Apps have nothing on it that can be seen. */
export const DashboardPage = ({ path, mount }: { path: string; mount: FrameMount }) => (
  <div className="ls-settings">
    <Menu {...projectMenu(mount.site.modules)} path={path} />
    <main className="ls-board">
      <p className="ls-crumb">Dashboards</p>
      <Heading size="large" as="h1">
        Team dashboard
      </Heading>
      <div className="ls-columns">
        {people.map((person) => (
          <WorkOf key={person} person={person} />
        ))}
      </div>
    </main>
  </div>
);
