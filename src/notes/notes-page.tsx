import {
  Box,
  Button,
  Heading,
  Inline,
  Label,
  List,
  ListItem,
  SectionMessage,
  Spinner,
  Stack,
  Text,
  Textfield,
  useTranslation,
} from '@forge/react';
import React, { useEffect, useState } from 'react';
import { AccessGate } from '../access-gate/ui-kit';
import { addNote, listNotes } from './backend';
import { Export } from './export';
import { LONGEST, type Note } from './notes-api';

/** An example feature behind a gate: new notes under full access, what exists under limited access. */
export function NotesPage(): React.JSX.Element {
  const { t } = useTranslation();
  return (
    <Stack space="space.200">
      <Heading size="large">{t('notes.title')}</Heading>
      <AccessGate limited={<Notes mayAdd={false} />}>
        <Notes mayAdd />
      </AccessGate>
    </Stack>
  );
}

function Notes({ mayAdd }: { mayAdd: boolean }): React.JSX.Element {
  const { t } = useTranslation();
  const [notes, setNotes] = useState<Note[] | null>(null);
  useEffect(() => {
    void listNotes().then(setNotes);
  }, []);
  // That there are none is not said before it is known.
  if (notes === null) return <Spinner />;
  return (
    <Stack space="space.200">
      {mayAdd && (
        <NewNote
          onAdded={(note) => {
            setNotes([...notes, note]);
          }}
        />
      )}
      {notes.length === 0 ? (
        <Text>{t('notes.none')}</Text>
      ) : (
        // A text without a space is not broken into lines.
        <Box xcss={{ overflow: 'auto' }}>
          <List type="unordered">
            {notes.map(({ id, text }) => (
              <ListItem key={id}>{text}</ListItem>
            ))}
          </List>
        </Box>
      )}
      <Export notes={notes} />
    </Stack>
  );
}

function NewNote({ onAdded }: { onAdded: (note: Note) => void }): React.JSX.Element {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const add = async () => {
    const note = await addNote(text);
    setRefused(note === 'refused');
    if (note === null || note === 'refused') return;
    setText('');
    onAdded(note);
  };
  return (
    <Stack space="space.100">
      <Label labelFor="note">{t('notes.new')}</Label>
      <Textfield
        id="note"
        value={text}
        maxLength={LONGEST}
        onChange={(event) => {
          setText(String(event.target.value));
        }}
      />
      <Inline>
        <Button appearance="primary" isDisabled={text.trim() === ''} onClick={() => void add()}>
          {t('notes.add')}
        </Button>
      </Inline>
      {isRefused && (
        <SectionMessage appearance="error">
          <Text>{t('notes.refused')}</Text>
        </SectionMessage>
      )}
    </Stack>
  );
}
