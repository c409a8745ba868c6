import { useMemo } from 'react';
import { momentOf } from '../../../src/words/dates';
import type { ImportAnswer } from '../../../src/wire/import-call';
import { entryWords } from '../history/entry-words';
import { readEntry } from '../history/read-entries';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { importRefusalWords } from './import-refusal-words';

/** What an import would do, and each entry that it would refuse with the reason. */
export function ImportPreview({ answer }: { answer: ImportAnswer }) {
  const { say, reader } = useLanguage();
  const { remaining, there, refusedCount } = answer;
  const rows = [
    ['import.would-add', remaining],
    ['import.there', there],
    ['import.refused', refusedCount],
  ] as const;
  const exportedAt = momentOf(Date.parse(answer.exportedAt), reader);
  return (
    <>
      <table className="counts">
        <caption>{say('import.preview', { exportedAt })}</caption>
        <tbody>
          {rows.map(([key, count]) => (
            <tr key={key}>
              <th scope="row">{say(key)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(remaining > 0 ? 'import.nothing-yet' : 'import.nothing-new')}</p>
      {refusedCount > 0 ? <RefusedTable answer={answer} /> : null}
    </>
  );
}

function RefusedTable({ answer: { refused, refusedCount } }: { answer: ImportAnswer }) {
  const language = useLanguage();
  const { say } = language;
  const rows = useMemo(
    () =>
      refused.map(({ number, entry, code }) => ({
        number,
        sentence: entryWords(readEntry(entry), language),
        why: importRefusalWords(code, say),
      })),
    [refused, language, say],
  );
  return (
    <>
      <div className="scrolling" tabIndex={0} role="region" aria-label={say('import.refused')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('import.number')}</th>
              <th scope="col">{say('import.entry')}</th>
              <th scope="col">{say('import.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, sentence, why }) => (
              <tr key={number}>
                <td>{number}</td>
                <td>
                  <Said text={sentence} />
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refusedCount > refused.length ? (
        <p className="small">
          {say('import.refused.more', { count: refusedCount - refused.length })}
        </p>
      ) : null}
    </>
  );
}
