import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './app';
import type { Edit, Finding } from './finding';

/** Writes the edits of findings into the files of `folder`; all else stays byte for byte. */
export async function mend(folder: string, app: App, findings: readonly Finding[]): Promise<void> {
  for (const { file, text } of app.sources) {
    const edits = findings.flatMap((finding) => (finding.file === file ? finding.edits : []));
    if (edits.length > 0) await writeFile(join(folder, file), edited(text, edits));
  }
}

function edited(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (before, { start, end, text: inserted }) =>
      before.slice(0, start) + inserted + before.slice(end),
    text,
  );
}
