import { answerOf, type Answer } from '../src/wire/answer';
import { parseCase } from '../src/wire/parse-case';

/** What is written for a line of input that is no case. `line` counts from 1, blank lines included. */
export type Refusal = {
  id: string | null;
  line: number;
  error: { code: 'not-a-case'; message: string };
};

/** Answers one line of NDJSON, or says why it cannot. */
export function answerLine(text: string, line: number): Answer | Refusal {
  const json = parseJson(text);
  if (!json.ok) return refusal(line, `not JSON: ${json.message}`);
  const reading = parseCase(json.value);
  if (reading.ok) return answerOf(reading.value);
  return refusal(line, reading.problem.message, reading.problem.id);
}

/** Why a line is no case, with the case's own id where it can be told. */
export function refusal(line: number, message: string, id: string | null = null): Refusal {
  return { id, line, error: { code: 'not-a-case', message } };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : 'unreadable' };
  }
}
