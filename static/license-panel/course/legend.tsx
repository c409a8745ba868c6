import type { Access } from '../../../src/rules/policy';
import { useLanguage } from '../language/language-context';
import type { StateStretch } from './state-stretches';

const accesses: Access[] = ['full', 'limited', 'none'];

/** What the lines of the access lane mean, as far as they occur. */
export function Legend({ stretches }: { stretches: StateStretch[] }) {
  const { say } = useLanguage();
  const isContested = stretches.some(({ contested }) => contested.length > 0);
  return (
    <ul className="legend">
      {accesses
        .filter((given) => stretches.some(({ access }) => access === given))
        .map((given) => (
          <li key={given}>
            <svg className="swatch" width="24" height="12" aria-hidden="true">
              <line className={`access-${given}`} x1="0" x2="24" y1="6" y2="6" />
            </svg>
            {say(`next.access.${given}`)}
          </li>
        ))}
      {isContested ? (
        <li>
          <svg className="swatch" width="24" height="12" aria-hidden="true">
            <rect className="contested" width="24" height="12" fill="url(#contested)" />
          </svg>
          {say('timeline.sources-differ')}
        </li>
      ) : null}
    </ul>
  );
}
