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

/** Copies a text and says so until it is left. Atlaskit's button tells screen readers what it says. */
export function CopyButton({ text, label, isCompact = false }: CopyButtonProps) {
  const { say } = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
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
      <span role="alert" className="small">
        {outcome === 'refused' ? say('copy.refused') : null}
      </span>
    </span>
  );
}
