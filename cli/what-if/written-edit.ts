import { DAY, NEVER, type Instant } from '../../src/rules/instant';
import { isoText } from '../../src/wire/iso-text';
import { isText, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { quoted } from '../quoted';
import type { Edit } from './edit';

/** An edit as options of `standing what-if`, ready for a shell. */
export function writtenEdit(edit: Edit): string {
  if (edit.do === 'remove') return `--remove ${quoted(edit.id)}`;
  if (edit.do === 'add') return `--add ${quoted(writtenFact(edit.record))}`;
  return `--set ${edit.member}=${settingValue(edit)}`;
}

function settingValue(edit: Extract<Edit, { do: 'set' }>): string {
  if (edit.member === 'end') return edit.value === NEVER ? 'none' : writtenMoment(edit.value);
  if (edit.member === 'listed') return edit.value ? 'yes' : 'no';
  return edit.member === 'environment' ? edit.value.toLowerCase() : edit.value;
}

/** A record as a fact of the grammar; one that it cannot say is JSON. */
export function writtenFact(record: JsonObject): string {
  const { id, recordedAt, source } = record;
  const plain = id === undefined && recordedAt === undefined;
  const words = plain ? wordsOf(record) : null;
  if (words === null) return JSON.stringify(record);
  return [...words, ...(isText(source) && source !== 'admin' ? ['by', source] : [])].join(' ');
}

function wordsOf(record: JsonObject): string[] | null {
  const until = dated('until', record.kind === 'quote' ? record.validUntil : record.until);
  switch (record.kind) {
    case 'quote':
      return ['quote', name(record.quote), ...dated('from', record.issuedOn), ...until];
    case 'quote-closed':
      return [
        'quote-closed',
        name(record.quote),
        ...dated('on', record.at),
        String(record.outcome),
      ];
    case 'cancellation':
      return [
        'cancellation',
        ...dated('on', record.at),
        ...(isText(record.effective) ? [record.effective] : []),
        ...dated('of-term-to', record.termEnd),
      ];
    case 'cancellation-withdrawn':
      return ['cancellation-withdrawn', ...dated('on', record.at)];
    case 'extension':
      return ['extension', ...dated('to', record.newEnd)];
    case 'known-issue':
      return ['known-issue', name(record.issue), ...dated('from', record.from), ...until];
    default:
      return null;
  }
}

function dated(word: string, value: unknown): string[] {
  const at = parseInstant(value);
  return typeof at === 'number' ? [word, writtenMoment(at)] : [];
}

/** A day where it is one, else the instant. */
function writtenMoment(at: Instant): string {
  const text = isoText(at);
  return at % DAY === 0 ? text.slice(0, 10) : text.replace(/(?::00)?\.000Z$/, 'Z');
}

/** Words of the grammar that may stand after a name, so that none may be taken for one. */
const leading = new Set(['from', 'until', 'on', 'declined', 'withdrawn', 'accepted']);

function name(value: unknown): string {
  const text = String(value);
  return /^[^\s"{]+$/.test(text) && !leading.has(text) ? text : JSON.stringify(text);
}
