import { useLanguage } from '../language/language-context';

type FactProps = { name: string; hint?: string; children: string | null };

/** One fact by its name; a fact that is not known says so. */
export function Fact({ name, hint, children }: FactProps) {
  const { say } = useLanguage();
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="scrolling">
        {children === null ? (
          <span className="subtle">{say('details.not-stated')}</span>
        ) : (
          <bdi dir="auto" className="user-text">
            {children}
          </bdi>
        )}
        {hint !== undefined && children !== null ? <div className="small">{hint}</div> : null}
      </dd>
    </div>
  );
}
