import Heading from '@atlaskit/heading/heading';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';

type WhyProps = {
  reason: string;
  code: string;
  /** What else the dates rest on, each as a sentence. */
  behind: string[];
  contested: string[];
  /** What will be, each as a sentence. */
  ahead: string[];
};

/** The rule that decided, its code for support, and what the sources disagree on now and later. */
export function Why({ reason, code, behind, contested, ahead }: WhyProps) {
  const { say } = useLanguage();
  return (
    <div className="why">
      <Heading size="xsmall" as="h2">
        {say('why.title')}
      </Heading>
      <p>{reason}</p>
      {behind.map((sentence) => (
        <p key={sentence}>
          <Said text={sentence} />
        </p>
      ))}
      {contested.length > 0 ? (
        <>
          <p>{say('why.contested')}</p>
          <ul>
            {contested.map((cell) => (
              <li key={cell}>{cell}</li>
            ))}
          </ul>
        </>
      ) : null}
      {ahead.map((sentence) => (
        <p key={sentence}>
          <Said text={sentence} />
        </p>
      ))}
      <p className="small">
        {say('why.code')} <code>{code}</code>
      </p>
    </div>
  );
}
