import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar } from 'yaml';
import { factsOf, type AppFacts } from './app-facts';
import { insertInManifest, type Want } from './insert-in-manifest';
import type { LeftOutJob } from './history-jobs';
import { wantsOf, type ManifestChoices } from './manifest-wants';
import { parseManifest, placeAt, rangeOf, type Place } from './manifest-text';
import { adminsBanner, usersBanner } from './notice-wants';
import { lineAt, refused, type Planned } from './problem';
import type { Fragment } from './receipt';
import { removeFromManifest } from './remove-from-manifest';

/** The manifest as it is to be, what in it is ours, and what the vendor should know. */
export type ManifestPlan = {
  text: string;
  fragments: Fragment[];
  facts: AppFacts;
  /** What the manifest gets that it did not have. */
  added: Want[];
  /** Ours, but changed by the vendor: it stays as it is. */
  edited: { at: string[]; line: number }[];
  leftOut: LeftOutJob[];
  /** The line of a users' banner of the vendor's that also admins see; null where each has one. */
  sharedBanner: number | null;
};

/** Plans the manifest of an app in which `recorded` is ours already. */
export function planManifest(
  text: string,
  recorded: readonly Fragment[],
  choices: ManifestChoices,
): Planned<ManifestPlan> {
  const parsed = parseManifest(text);
  if (!parsed.ok) return parsed;
  const ours = new Set(recorded.flatMap(({ at }) => at.at(-1) ?? []).filter(isOurKey));
  const facts = factsOf(withoutOurs(text, recorded), ours);
  if (!facts.ok) return facts;
  const planned = wantsOf(facts.value, choices);
  if (!planned.ok) return planned;
  const { wants, leftOut } = planned.value;
  const clash = wants.find((want) => isClash(facts.value, want));
  if (clash) return keyClash(text, clash.name);
  const kept = keepWanted(text, recorded, wants);
  let { text: current, fragments } = kept;
  const sharedBanner = isShared(current) ? lineOfBanner(text) : null;
  const added: Want[] = [];
  for (const want of wants) {
    if (sharedBanner !== null && want.name === adminsBanner) continue;
    if (kept.edited.some(({ at }) => isDeepStrictEqual(at, [...want.parent, want.name]))) continue;
    const edit = putIn(current, want);
    if (!edit.ok) return edit;
    if (edit.value.fragments.length > 0) added.push(want);
    current = edit.value.text;
    fragments = [...fragments, ...edit.value.fragments];
  }
  const { edited } = kept;
  const pruned = withoutEmptyHolders(current, fragments);
  const said = { facts: facts.value, added, edited, leftOut, sharedBanner };
  return { ok: true, value: { ...pruned, ...said } };
}

/** Whether the users' banner is one that the vendor changed before conditions came: it is left as it is. */
function isShared(text: string): boolean {
  const banner = bannerIn(text);
  return isMap(banner?.value) && !banner.value.has('displayConditions');
}

function lineOfBanner(text: string): number {
  return lineAt(text, bannerIn(text)?.start ?? 0);
}

function bannerIn(text: string): Place | undefined {
  const parsed = parseManifest(text);
  return parsed.ok ? placeAt(parsed.value, usersBanner) : undefined;
}

const isOurKey = (key: string): boolean => key.startsWith('standing-');

function withoutOurs(text: string, recorded: readonly Fragment[]): string {
  return [...recorded].reverse().reduce((current, fragment) => {
    const removal = removeFromManifest(current, fragment);
    return removal.kind === 'removed' ? removal.text : current;
  }, text);
}

/** Keys of modules are unique across all types of modules. */
function isClash({ keys }: AppFacts, { parent, name, isEntry, value }: Want): boolean {
  if (!isEntry || typeof value !== 'object') return false;
  return (parent[0] === 'modules' ? keys.modules : keys.resources).has(name);
}

function keyClash(text: string, key: string): Planned<never> {
  const line = lineAt(text, Math.max(0, text.search(new RegExp(`key: *['"]?${key}(?![\\w-])`))));
  const message = `the key \`${key}\` is taken by something that standing add did not write: rename it`;
  return refused({ code: 'key-clash', message, line });
}

/** Leaves what is as wanted or was changed by the vendor, and takes out the rest of ours. */
function keepWanted(
  text: string,
  recorded: readonly Fragment[],
  wants: readonly Want[],
): Pick<ManifestPlan, 'text' | 'fragments' | 'edited'> {
  let current = text;
  const fragments: Fragment[] = [];
  const edited: ManifestPlan['edited'] = [];
  for (const fragment of [...recorded].reverse()) {
    const want = wants.find(({ parent, name }) =>
      isDeepStrictEqual([...parent, name], fragment.at),
    );
    const isAsWanted = want && means(current, fragment.at, want.value);
    const removal: ReturnType<typeof removeFromManifest> =
      fragment.holds || isAsWanted ? { kind: 'holding' } : removeFromManifest(current, fragment);
    if (removal.kind === 'removed') current = removal.text;
    if (removal.kind === 'edited') edited.push({ at: fragment.at, line: removal.line });
    if (removal.kind === 'holding' || removal.kind === 'edited') fragments.unshift(fragment);
  }
  return { text: current, fragments, edited };
}

function means(text: string, at: readonly string[], value: unknown): boolean {
  const parsed = parseManifest(text);
  if (!parsed.ok) return false;
  const place = placeAt(parsed.value, at);
  return isDeepStrictEqual(place?.value?.toJS(parsed.value.document), value);
}

/** Inserts what is not there; sets a flag that says otherwise. */
function putIn(text: string, want: Want): Planned<{ text: string; fragments: Fragment[] }> {
  const parsed = parseManifest(text);
  if (!parsed.ok) return parsed;
  const at = [...want.parent, want.name];
  const place = placeAt(parsed.value, at);
  if (!place) return insertInManifest(text, want);
  if (want.value === true && isScalar(place.value) && place.value.value === false) {
    return { ok: true, value: switchedOn(text, at, place) };
  }
  return { ok: true, value: { text, fragments: [] } };
}

function switchedOn(
  text: string,
  at: string[],
  { start, value }: Place,
): { text: string; fragments: Fragment[] } {
  if (!value) throw new Error('a flag has a value');
  const [from, to] = rangeOf(value);
  const fragment: Fragment = { at, text: 'true', lead: start - from, was: text.slice(from, to) };
  return { text: `${text.slice(0, from)}true${text.slice(to)}`, fragments: [fragment] };
}

function withoutEmptyHolders(
  text: string,
  fragments: readonly Fragment[],
): Pick<ManifestPlan, 'text' | 'fragments'> {
  let current = text;
  const left: Fragment[] = [];
  for (const fragment of [...fragments].reverse()) {
    const removal = fragment.holds ? removeFromManifest(current, fragment) : undefined;
    if (removal?.kind === 'removed') current = removal.text;
    else left.unshift(fragment);
  }
  return { text: current, fragments: left };
}
