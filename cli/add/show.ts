import { posix } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Change } from './change';
import { panelFolder } from './manifest-wants';
import { decodeText } from './text-file';

/** The changes as a unified diff; built files and lists of messages by name and size. */
export function shownChanges(changes: readonly Change[]): string {
  const diffs = changes.filter(({ isShown }) => isShown).map(diffOf);
  const named = changes.filter(({ isShown }) => !isShown);
  const isPanel = ({ path }: Change): boolean => posix.dirname(path) === panelFolder;
  const lines = named.filter((change) => !isPanel(change)).map(lineOf);
  return [...diffs, [...panelLines(named.filter(isPanel)), ...lines].join('\n')].join('\n');
}

function diffOf({ path, before, after }: Change): string {
  const patch = createTwoFilesPatch(
    before ? `a/${path}` : '/dev/null',
    after ? `b/${path}` : '/dev/null',
    before ? decodeText(before).text : '',
    after ? decodeText(after).text : '',
  );
  return patch.replace(/^=+\n/, '');
}

function panelLines(changes: readonly Change[]): string[] {
  const [first] = changes;
  if (!first) return [];
  const written = changes.flatMap(({ after }) => after ?? []);
  const bytes = written.reduce((sum, { length }) => sum + length, 0);
  const removed = changes.length - written.length;
  const files = [
    ...(written.length > 0 ? [`${written.length} files, ${sizeOf(bytes)}`] : []),
    ...(removed > 0 ? [`${removed} files taken away`] : []),
  ];
  return [`${markOf(first)} ${panelFolder}/  the license page, built: ${files.join('; ')}`];
}

function lineOf(change: Change): string {
  const { path, after } = change;
  return `${markOf(change)} ${path}${after ? `  ${sizeOf(after.length)}` : ''}`;
}

function markOf({ before, after }: Change): string {
  if (!after) return '-';
  return before ? '~' : '+';
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(0)} KB`;
}
