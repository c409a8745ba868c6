import { accesses } from '../../../src/rules/policy';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import type { Bar } from './bars';
import type { StateStretch } from './state-stretches';

/** The names of bars that have no room for them, by number; then what the lines of the access lane mean, as far as they occur. */
export function Legend({ bars, stretches }: { bars: Bar[]; stretches: StateStretch[] }) {
  const { say } = useLanguage();
  const isContested = stretches.some(({ contested }) => contested.length > 0);
  return (
    <ul className="legend">
      {bars
        .filter(({ number }) => number !== null)
        .map(({ key, tone, name, number }) => (
          <li key={key}>
            <svg className="swatch" width="24" height="16" aria-hidden="true">
              <g className={`bar bar-${tone}`}>
                <rect className="bar-fill" x="0.5" y="0.5" width="23" height="15" rx="3" />
                <rect className="bar-pattern" x="0.5" y="0.5" width="23" height="15" rx="3" />
                <text className="bar-text" x="12" y="12.5" textAnchor="middle">
                  {number}
                </text>
              </g>
            </svg>
            <span>
              <Said text={name} />
            </span>
          </li>
        ))}
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
