import Heading from '@atlaskit/heading/heading';
import { useLanguage } from '../language/language-context';

const surfaces = ['confluence', 'jira', 'flag', 'nobody'] as const;
const acts = ['dismiss', 'later', 'close', 'kept'] as const;

/** Where notices are shown, and what their readers can do about them. */
export function WhereTold() {
  const { say } = useLanguage();
  return (
    <div className="columns">
      <section className="card" aria-labelledby="where-told">
        <Heading size="small" as="h2" id="where-told">
          {say('notices.where.title')}
        </Heading>
        <ul>
          {surfaces.map((surface) => (
            <li key={surface}>{say(`notices.where.${surface}`)}</li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="reader-acts">
        <Heading size="small" as="h2" id="reader-acts">
          {say('notices.reader.title')}
        </Heading>
        <ul>
          {acts.map((act) => (
            <li key={act}>{say(`notices.reader.${act}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
