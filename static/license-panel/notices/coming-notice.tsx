import Lozenge from '@atlaskit/lozenge/lozenge';
import { useState } from 'react';
import type { Instant } from '../../../src/rules/instant';
import type { Tone } from '../../../src/rules/notice-table';
import type { Language } from '../../../src/words/language';
import { noticeWords } from '../../../src/words/notice-words';
import { Moment } from '../course/moment';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { NoticePreview } from './notice-preview';
import type { Told } from './telling';

const toneAppearances = {
  information: 'inprogress',
  warning: 'moved',
  error: 'removed',
} as const satisfies Record<Tone, string>;

type ComingNoticeProps = { from: Instant; told: Told; language: Language };

/** One notice to come: when, how long before its date, and what it says; opened, as it will look. */
export function ComingNotice({ from, told, language }: ComingNoticeProps) {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { notice, daysBefore } = told;
  return (
    <details
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        <span className="coming-when">
          <Moment at={from} />{' '}
          <Lozenge appearance={toneAppearances[notice.tone]}>
            {say(`notices.tone.${notice.tone}`)}
          </Lozenge>{' '}
          {daysBefore === null ? null : (
            <span className="small">{say('notices.told.before', { days: daysBefore })}</span>
          )}
        </span>{' '}
        <span className="coming-title" lang={language.reader.locale}>
          <Said text={noticeWords(notice, language).title} />
        </span>
      </summary>
      {isOpen ? <NoticePreview told={told} language={language} /> : null}
    </details>
  );
}
