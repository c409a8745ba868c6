import { dataKeptUntil } from '../../../src/rules/data-kept';
import type { Instant } from '../../../src/rules/instant';
import { isReadable } from '../../../src/rules/license';
import { regimeNames, regimes, type RegimeName } from '../../../src/rules/regimes';
import { standingAt, type Standing } from '../../../src/wire/standing';
import { parseLicense } from '../../../src/wire/parse-license';
import { closingOf, momentOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import { byRules } from '../dates/by-rules';

/** What one regime says of a license, in words, fact by fact. */
export type RegimeAnswer = {
  regime: RegimeName;
  source: string;
  facts: {
    name: 'state' | 'access' | 'until' | 'next' | 'report' | 'data' | 'fit';
    words: string[];
  }[];
};

/** The regimes by name, the one of the app's policy first. */
export function orderedRegimes({ policy }: Standing): RegimeName[] {
  return [policy.regime, ...regimeNames.filter((name) => name !== policy.regime)];
}

/**
 * What `regime` expects of the license at `at`, by dates and records alone: of another regime nobody
 * can say more.
 */
export function regimeAnswer(
  standing: Standing,
  { regime, at }: { regime: RegimeName; at: Instant },
  language: Language,
): RegimeAnswer {
  const { say, reader } = language;
  const policy = { ...byRules(standing.policy), regime };
  const { answer, circumstances } = standingAt({ ...standing, policy }, at);
  const { next, until, reportStatus } = answer;
  const { termEnd } = circumstances;
  const { license } = parseLicense(standing.license);
  const kept =
    isReadable(license) && termEnd !== null
      ? dataKeptUntil({ ...license, end: Date.parse(termEnd) }, regimes[regime])
      : null;
  const fits = answer.divergence === null ? 'yes' : 'no';
  const day = (text: string) => momentOf(Date.parse(text), reader);
  return {
    regime,
    source: regimes[regime].source,
    facts: [
      { name: 'state', words: [say(`state.${answer.state}`)] },
      { name: 'access', words: [say(`next.access.${answer.access}`)] },
      {
        name: 'until',
        words: [until === null ? say('regimes.until.none') : closingOf(Date.parse(until), reader)],
      },
      {
        name: 'next',
        words:
          next.length === 0
            ? [say('next.none')]
            : next.map((change) =>
                say('regimes.next.change', {
                  day: day(change.at),
                  state: say(`state.${change.state}`),
                  access: say(`next.access.${change.access}`),
                }),
              ),
      },
      {
        name: 'report',
        words: [reportStatus === null ? say('details.not-stated') : say(`report.${reportStatus}`)],
      },
      {
        name: 'data',
        words: [
          kept === null
            ? say('regimes.data.not-stated')
            : say(`regimes.data.${at < kept ? 'until' : 'over'}`, { day: closingOf(kept, reader) }),
        ],
      },
      ...(isReadable(license) && license.flag !== 'silent'
        ? [{ name: 'fit' as const, words: [say(`regimes.fit.${fits}`)] }]
        : []),
    ],
  };
}
