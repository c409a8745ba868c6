import { kvs, WhereConditions } from '@forge/kvs';
import { accessKey, makeGate } from './kit/gate';
import { parseNewNote, parseNote, type Note, type NotesApi } from './notes/notes-api';
import { policy } from './policy';
import { resolverOf } from './resolvers/resolver-of';

const { requireAccess, access } = makeGate({ policy });

/** Atlassian: a query gives 100 results at most. */
const MOST_SHOWN = 100;

/**
 * The functions of an example feature, gated as a vendor would gate one: making takes full access,
 * reading and exporting what exists takes limited access.
 */
export const handler = resolverOf<NotesApi>({
  [accessKey]: access,
  list: requireAccess('limited', async () => ({ notes: await readNotes() })),
  add: requireAccess('full', async ({ payload }) => {
    const text = parseNewNote(payload);
    return { note: text === null ? null : await writeNote(text) };
  }),
});

async function readNotes(): Promise<Note[]> {
  const ofOurs = WhereConditions.beginsWith('note:');
  const { results } = await kvs.query().where('key', ofOurs).limit(MOST_SHOWN).getMany();
  return results.flatMap(({ value }) => parseNote(value) ?? []);
}

async function writeNote(text: string): Promise<Note> {
  const note = { id: `note:${new Date().toISOString()}:${crypto.randomUUID()}`, text };
  await kvs.set(note.id, note);
  return note;
}
