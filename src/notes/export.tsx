import { Button, CodeBlock, Inline, useTranslation } from '@forge/react';
import React, { useState } from 'react';
import type { Note } from './notes-api';

/** Shows the notes as text that can be copied out. */
export function Export({ notes }: { notes: Note[] }): React.JSX.Element | null {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (notes.length === 0) return null;
  return isOpen ? (
    <CodeBlock language="text" text={notes.map(({ text }) => text).join('\n')} />
  ) : (
    <Inline>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('notes.export')}
      </Button>
    </Inline>
  );
}
