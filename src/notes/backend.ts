import { makeInvoke } from '@forge/bridge';
import { isRefusal } from '../wire/decision';
import type { Note, NotesApi } from './notes-api';

const invoke = makeInvoke<NotesApi>();

/** The notes; none when the function refuses, as its gate on the page then says. */
export async function listNotes(): Promise<Note[]> {
  const answer = await invoke('list');
  return isRefusal(answer) ? [] : answer.notes;
}

/** The note as it was kept; `refused` when the license does not allow a new one any more. */
export async function addNote(text: string): Promise<Note | 'refused' | null> {
  const answer = await invoke('add', { text });
  return isRefusal(answer) ? 'refused' : answer.note;
}
