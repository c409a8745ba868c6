import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { useLanguage } from '../language/language-context';
import { copyText } from './copy-text';

type CopyButtonProps = {
  text: string;
  /** What the button does, in full. */
  label: string;
  /** There is no room for the label: the button says "Copy". */
  isCompact?: boolean;
};

/** Copies a text and says so, to everybody, until the button is left. */
export function CopyButton({ text, label, isCompact = false }: CopyButtonProps) {
  const { say } = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const said = outcome === null ? null : say(`copy.${outcome}`);
  return (
    <span className="copy">
      <Button
        appearance={isCompact ? 'subtle' : 'default'}
        spacing={isCompact ? 'compact' : 'default'}
        {...(isCompact && outcome !== 'copied' && { 'aria-label': label })}
        onBlur={() => {
          setOutcome(null);
        }}
        onClick={() => {
          void copyText(text).then((isCopied) => {
            setOutcome(isCopied ? 'copied' : 'refused');
          });
        }}
      >
        {outcome === 'copied' ? say('copy.copied') : isCompact ? say('copy.action') : label}
      </Button>
      <span role="status" className={outcome === 'refused' ? 'small' : 'visually-hidden'}>
        {said}
      </span>
    </span>
  );
}
