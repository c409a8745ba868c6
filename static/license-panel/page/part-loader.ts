/**
 * Loads a part of the page that came not with its first script, once. A browser may remember for good
 * that a script could not be loaded, so the network is tried first: whatever it answers, it is there.
 */
export function partLoader<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Part | undefined;
  return async () => {
    if (part === undefined) {
      await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' });
      part = await load();
    }
    return part;
  };
}
