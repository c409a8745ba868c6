import { answerOf, type Answer } from '../src/wire/answer';
import { FILE_FORMAT } from '../src/wire/history-file';
import { caseOfFile, parseHistoryFile, type FileProblem } from '../src/wire/parse-history-file';
import { refusal, type Refusal } from './answer-line';

const FIRST_MEMBER = new RegExp(`^\\s*{\\s*"format"\\s*:\\s*"${FILE_FORMAT}"`);

/** Whether a line is an exported history and no case; told by its first member, without reading on. */
export function isHistory(text: string): boolean {
  return FIRST_MEMBER.test(text);
}

/** Where the license stood when the history was exported, or why the file is not believed. */
export async function answerHistory(text: string, line: number): Promise<Answer | Refusal> {
  const file = await parseHistoryFile(text);
  if (file.ok) return answerOf(caseOfFile(file.value));
  const { code, place } = file.problem;
  return refusal(line, `${whyNot[code]}${place === '' ? '' : `: ${place}`}`, FILE_FORMAT);
}

/** Why a file is no exported history, in words. */
export const whyNot = {
  'not-a-history': 'not an exported history',
  'newer-version': 'an exported history of a newer version',
  damaged: 'a damaged history',
  edited: 'a history that was edited after its export',
} as const satisfies Record<FileProblem['code'], string>;
