import type { ReactNode } from 'react';

/** A page of the pretended Confluence space. */
export type DemoPage = {
  id: string;
  title: string;
  byline: string;
  /** What stands before the macros, and what follows them. */
  lead: ReactNode;
  body?: ReactNode;
};

/** The space's pages, in the order of its menu. */
export const demoPages: readonly DemoPage[] = [
  {
    id: '1',
    title: 'Team handbook',
    byline: 'By Ada · 4 min read',
    lead: (
      <p>
        How we work together, in one place. If something here is out of date, change it: everybody
        in the team may edit this page.
      </p>
    ),
    body: (
      <>
        <h2>Our week</h2>
        <ul>
          <li>Monday, 10:00: we plan the week and pick what to finish first.</li>
          <li>Wednesday: no meetings, so that there is one long quiet day.</li>
          <li>Friday, 15:00: we show each other what is done, finished or not.</li>
        </ul>
        <h2>Where things are</h2>
        <p>
          Decisions live in this space, work lives in Jira, and what only matters today lives in
          chat. When a chat leads to a decision, whoever started it writes it down here.
        </p>
        <h2>When you are away</h2>
        <p>
          Say so in the team calendar, name the person who can answer for you, and turn off your
          notifications. The work will wait.
        </p>
      </>
    ),
  },
  {
    id: '2',
    title: 'Release notes',
    byline: 'By Tom · 1 min read',
    lead: (
      <>
        <h2>This month</h2>
        <p>
          Search finds attachments by their text, and the weekly summary arrives on Monday morning
          instead of Sunday night.
        </p>
        <h2>Last month</h2>
        <p>The team calendar shows public holidays for the countries we work in.</p>
      </>
    ),
  },
  {
    id: '3',
    title: 'How to ask for help',
    byline: 'By Ada · 2 min read',
    lead: (
      <>
        <p>
          Say what you tried, what you expected and what happened. A screenshot saves a question.
        </p>
        <p>
          If it can wait, open a work item in Jira. If people cannot work, call the person on duty.
        </p>
      </>
    ),
  },
];

/** The path of a page. */
export const wikiPath = (id: string): string => `/wiki/spaces/DEMO/pages/${id}`;
