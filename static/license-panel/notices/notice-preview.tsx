import Lozenge from '@atlaskit/lozenge/lozenge';
import SectionMessage from '@atlaskit/section-message/section-message';
import { dismissalOf } from '../../../src/rules/put-off';
import { stateAppearances, statusAppearances } from '../../../src/words/state-appearances';
import type { Language } from '../../../src/words/language';
import { noticeWords } from '../../../src/words/notice-words';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { plain } from '../language/user-text';
import type { Told } from './telling';

type NoticePreviewProps = {
  told: Told;
  /** That of its readers. */
  language: Language;
};

/** A notice as its readers see it. Nothing in it can be pressed, and nothing is announced. */
export function NoticePreview({ told, language }: NoticePreviewProps) {
  const { say } = useLanguage();
  const { notice, state } = told;
  const { title, body } = noticeWords(notice, language);
  const acts = [
    ...(notice.audience === 'admin' ? [language.say('notice.license-page')] : []),
    language.say(`notice.${dismissalOf[notice.tone]}`),
  ];
  return (
    <figure className="preview">
      <figcaption className="small">{say('notices.preview')}</figcaption>
      <div lang={language.reader.locale}>
        <SectionMessage appearance={notice.tone} headingLevel="h4" title={plain(title)}>
          <p>
            <Said text={body} />
          </p>
          <p className="preview-acts">
            {acts.map((act) => (
              <span key={act} className="preview-act">
                {act}
              </span>
            ))}
          </p>
        </SectionMessage>
      </div>
      <p className="small">
        {say('notices.preview.work-item')}{' '}
        {notice.audience === 'admin' ? (
          <Lozenge appearance={stateAppearances[state]}>{say(`state.${state}`)}</Lozenge>
        ) : (
          <Lozenge appearance={statusAppearances[notice.code]}>
            {say(`status.${notice.code}`)}
          </Lozenge>
        )}
      </p>
    </figure>
  );
}
