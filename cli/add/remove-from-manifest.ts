import { isNothing, parseManifest, placeAt } from './manifest-text';
import { lineAt } from './problem';
import type { Fragment } from './receipt';

/** What became of a piece of ours: taken out; no longer as it was written; not there; or kept, for it holds what is not ours. */
export type Removal =
  | { kind: 'removed'; text: string }
  | { kind: 'edited'; line: number }
  | { kind: 'gone' }
  | { kind: 'holding' };

/** Takes one fragment out of a manifest that can be read. */
export function removeFromManifest(text: string, fragment: Fragment): Removal {
  const parsed = parseManifest(text);
  if (!parsed.ok) throw new Error('only a manifest that was read is edited');
  const place = placeAt(parsed.value, fragment.at);
  if (!place) return { kind: 'gone' };
  if (fragment.holds && !isNothing(place.value)) return { kind: 'holding' };
  const start = place.start - fragment.lead;
  const end = start + fragment.text.length;
  if (start < 0 || text.slice(start, end) !== fragment.text) {
    return { kind: 'edited', line: lineAt(text, place.start) };
  }
  const was = fragment.was ?? '';
  // The first of a list in brackets has no comma of its own; the one behind it is then left over.
  const comma =
    text[start - 1] === '[' && was === '' ? (/^, */.exec(text.slice(end))?.[0] ?? '') : '';
  return { kind: 'removed', text: text.slice(0, start) + was + text.slice(end + comma.length) };
}
