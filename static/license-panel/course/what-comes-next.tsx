import Heading from '@atlaskit/heading/heading';
import type { Answer } from '../../../src/wire/answer';
import { useLanguage } from '../language/language-context';
import { Moment } from './moment';

/** The changes that will come if nothing else happens, first one first. */
export function WhatComesNext({ next }: { next: Answer['next'] }) {
  const { say } = useLanguage();
  return (
    <section className="card" aria-labelledby="next">
      <Heading size="small" as="h2" id="next">
        {say('next.title')}
      </Heading>
      {next.length > 0 ? <Changes next={next} /> : <p className="subtle">{say('next.none')}</p>}
    </section>
  );
}

/** Changes to come, as a table. */
export function Changes({ next }: { next: Answer['next'] }) {
  const { say } = useLanguage();
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{say('next.from')}</th>
          <th scope="col">{say('next.state')}</th>
          <th scope="col">{say('next.access')}</th>
        </tr>
      </thead>
      <tbody>
        {next.map(({ at, state, access }) => (
          <tr key={at}>
            <th scope="row">
              <Moment at={Date.parse(at)} />
            </th>
            <td>{say(`state.${state}`)}</td>
            <td>{say(`next.access.${access}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
