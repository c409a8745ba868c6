import type { VendorKey } from '../../src/wire/vendor-key';
import type { UnsafePlace } from './unsafe-place';

/** The entry of a key as it is pasted into the app's list of keys. */
export function entryOf({ kid, x, retiredOn }: VendorKey): string {
  const retired = retiredOn === undefined ? '' : `, retiredOn: '${retiredOn}'`;
  return `{ kid: '${kid}', x: '${x}'${retired} },`;
}

/** What to do with a new key. */
export function newKeyWords(file: string): string {
  return `The private key is in ${file}, which only you can read. Who has it can sign for you: keep it off the
app, off git, and off mail. There is no second copy.
Paste the line above into the list \`keys\` of your app (src/keys.ts, or src/standing/keys.ts), and deploy.`;
}

/** Why the private key should not stay where it is. */
export function unsafeWords(place: UnsafePlace, file: string): string {
  switch (place) {
    case 'in-git':
      return `git would take ${file}. Move it out of the work tree, or have git ignore it: echo '*.private.json' >> .gitignore`;
    case 'in-resource':
      return `${file} lies in a folder that \`forge deploy\` uploads, for everybody to read who opens the page. Move it away now.`;
    case 'in-sources':
      return `${file} lies among the sources that Forge bundles. Move it out of the app.`;
  }
}
