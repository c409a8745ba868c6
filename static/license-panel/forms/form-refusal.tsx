import SectionMessage from '@atlaskit/section-message/section-message';

/** Why the whole of a form was refused, told at once to whoever listens to the page; nothing where it was not. */
export function FormRefusal({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <div role="alert" className="refusal">
      <SectionMessage appearance="error">
        <p>{words}</p>
      </SectionMessage>
    </div>
  );
}
