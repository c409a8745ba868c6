import { partsOf } from './user-text';

/** A sentence in the reader's language, with the user text in it set apart. */
export function Said({ text }: { text: string }) {
  return (
    <>
      {partsOf(text).map((part, index) =>
        part.isUserText ? (
          <bdi key={index} dir="auto" className="user-text">
            {part.text}
          </bdi>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
