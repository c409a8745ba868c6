import { en } from '../english';
import { circumstancesAt } from '../../src/rules/circumstances';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { circumstancesJson } from '../../src/wire/standing';
import { answerOf } from '../../src/wire/answer';
import { parseEvidence } from '../../src/wire/parse-case';
import { standingWords } from '../../src/words/standing-words';
import { makeWords } from '../../src/words/words';

const reader = { locale: 'en-US', timeZone: 'UTC' };
const language = { reader, say: makeWords(en, 'en-US') };

/** What the panel says of a license with these records, to a reader of English in UTC. */
export function said(given: { at: string; license: unknown; records: unknown[]; policy?: Policy }) {
  const { license, records, policy = defaultPolicy } = given;
  const at = Date.parse(given.at);
  const evidence = parseEvidence({ license, records });
  return standingWords(
    {
      answer: answerOf({ id: 'now', at, evidence, policy }),
      circumstances: circumstancesJson(circumstancesAt(evidence, policy, at)),
      policy,
    },
    language,
  );
}
