import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './app';
import type { Edit, Finding } from './finding';

/** Writes the edits of findings into the files of `folder`; all else stays byte for byte. */
export async function mend(folder: string, app: App, findings: readonly Finding[]): Promise<void> {
  const edits = findings.flatMap((finding) => finding.edits);
  for (const { file, text } of app.sources) {
    const own = edits.filter((edit) => edit.file === file);
    if (own.length > 0) await writeFile(join(folder, file), edited(text, own));
  }
}

function edited(text: string, edits: readonly Edit[]): string {
  // Several findings may ask for the same edit.
  const different = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
  const fromTheEnd = different.sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (before, { start, end, text: inserted }) =>
      before.slice(0, start) + inserted + before.slice(end),
    text,
  );
}
