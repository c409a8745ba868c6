import Button from '@atlaskit/button/default/button';
import { useId } from 'react';
import { useLanguage } from '../language/language-context';
import {
  languageLabel,
  languageName,
  previewLocales,
  type PreviewLanguage,
  type PreviewLocale,
} from './preview-language';

type LanguageChoiceProps = {
  locale: PreviewLocale;
  /** The words that are shown. */
  shown: PreviewLanguage;
  hasFailed: boolean;
  onChoose: (locale: PreviewLocale) => void;
  onRetry: () => void;
};

/** In which language the notices are looked at, and what is to be known of its words. */
export function LanguageChoice(props: LanguageChoiceProps) {
  const { locale, shown, hasFailed, onChoose, onRetry } = props;
  const { say } = useLanguage();
  const id = useId();
  const name = { language: languageName(hasFailed ? locale : shown.asked) };
  const note = hasFailed
    ? say('notices.language.failed', name)
    : shown.isMissing
      ? say('notices.language.missing', name)
      : shown.isUnreviewed
        ? say('notices.language.unreviewed', name)
        : null;
  return (
    <div className="preview-language">
      <label htmlFor={id} className="small">
        {say('notices.language')}
      </label>
      <select
        id={id}
        className="select"
        value={locale}
        onChange={({ currentTarget: { value } }) => {
          onChoose(previewLocales.find((each) => each === value) ?? locale);
        }}
      >
        {previewLocales.map((each) => (
          <option key={each} value={each}>
            {languageLabel(each)}
          </option>
        ))}
      </select>
      <p role="status" className="small">
        {note}
      </p>
      {hasFailed ? <Button onClick={onRetry}>{say('page.failed.retry')}</Button> : null}
    </div>
  );
}
