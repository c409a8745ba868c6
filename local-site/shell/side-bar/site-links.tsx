import Button from '@atlaskit/button/default/button';
import { useState, type FormEvent, type MouseEvent } from 'react';
import { isSiteName, siteUrl } from '../../platform/site-name';
import type { Site } from '../site/site';
import { Disclosure } from './disclosure';
import { Field } from './field';

/** The shell names addresses that an app opens instead of following them; these are the shell's own. */
const followedByTheBrowser = (event: MouseEvent) => {
  event.stopPropagation();
};

const OpenAnother = () => {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const isName = isSiteName(name);
    setProblem(
      isName
        ? null
        : 'Use lower-case letters, digits and hyphens, 40 at most, for instance team-two.',
    );
    if (isName) window.open(siteUrl(name, window.location.href), '_blank', 'noopener');
  };
  return (
    <form className="ls-group" onSubmit={open}>
      <Field
        label="Name of another one"
        control={(id) => (
          <>
            <span className="ls-beside">
              <input
                id={id}
                className="ls-control"
                value={name}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                placeholder="team-two"
                aria-invalid={problem !== null}
                aria-describedby={`${id}-problem`}
                onChange={(event) => {
                  setName(event.target.value.trim());
                }}
              />
              <Button type="submit">Open</Button>
            </span>
            <p id={`${id}-problem`} className="ls-problem" role="alert">
              {problem}
            </p>
          </>
        )}
      />
    </form>
  );
};

/** Which site this is, and the way to others: each has a date, a license and a storage of its own. */
export const SiteLinks = ({ site: { site, sites } }: { site: Site }) => {
  const others = sites.filter(({ name }) => name !== site.name);
  return (
    <div className="ls-group">
      <p className="ls-site">
        <span className="ls-label">Site</span> <strong>{site.name}</strong>
      </p>
      <Disclosure title="Other sites">
        <p className="ls-hint">Each has a date, licenses, storage and calls of its own.</p>
        {others.length === 0 ? null : (
          <ul className="ls-plain">
            {others.map(({ name, url }) => (
              <li key={name}>
                <a href={url} target="_blank" rel="noopener" onClick={followedByTheBrowser}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
        <OpenAnother />
      </Disclosure>
    </div>
  );
};
