import { CopyButton } from '../copy/copy-button';
import { useLanguage } from '../language/language-context';

type FactProps = {
  name: string;
  hint?: string;
  /** It is asked for elsewhere, so there is a button that copies it. */
  canCopy?: boolean;
  children: string | null;
};

/** One fact by its name; a fact that is not known says so. */
export function Fact({ name, hint, canCopy = false, children }: FactProps) {
  const { say } = useLanguage();
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className={canCopy ? 'scrolling copied' : 'scrolling'}>
        {children === null ? (
          <span className="subtle">{say('details.not-stated')}</span>
        ) : (
          <bdi dir="auto" className="user-text">
            {children}
          </bdi>
        )}
        {canCopy && children !== null ? (
          <CopyButton text={children} label={say('details.copy', { fact: name })} isCompact />
        ) : null}
        {hint !== undefined && children !== null ? <div className="small">{hint}</div> : null}
      </dd>
    </div>
  );
}
