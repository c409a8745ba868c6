import type { Want } from './insert-in-manifest';
import type { ManifestMap } from './manifest-style';

/** An entry of the list at `parent`, which goes by its key. */
export function entryWant(parent: string[], value: ManifestMap & { key: string }): Want {
  return { parent, name: value.key, value, isEntry: true };
}

/** A function of the manifest. Atlassian: its key has 23 characters at most. */
export function functionWant(key: string, handler: string): Want {
  return entryWant(['modules', 'function'], { key, handler });
}

/** A resource of the manifest. Atlassian: its key has 23 characters at most. */
export function resourceWant(key: string, path: string): Want {
  return entryWant(['resources'], { key, path });
}
