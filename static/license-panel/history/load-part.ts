/**
 * Loads a part of the page that came not with its first script. A browser may remember for good that
 * a script could not be loaded, so the network is tried first: whatever it answers, it is there.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' });
  return load();
}
