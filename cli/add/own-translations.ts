import { parseJsonObject } from './json-members';
import type { Kit } from './kit-files';
import { ownTranslations } from './plan-translations';
import type { AppFolder } from './read-app';
import type { Receipt } from './receipt';
import { decodeText } from './text-file';

/**
 * The languages of an app whose manifest names none: all of ours. Where the vendor has put messages into
 * those that we made, no others: Forge reads one file for a reader, and the new ones would lack them.
 */
export function ownLocales(app: AppFolder, kit: Kit): string[] {
  const locales = [...kit.messages.keys()];
  const { receipt } = app;
  if (!receipt || !holdTheirMessages(app, receipt)) return locales;
  const made = ownTranslations(locales).filter(({ path }) => path in receipt.members);
  return made.map(({ locale }) => locale);
}

/** Whether the vendor has put messages into translation files that we made. */
export function holdTheirMessages({ read }: AppFolder, { created, members }: Receipt): boolean {
  const made = Object.keys(members).filter((path) => path in created);
  return made.some((path) => {
    const bytes = read(path);
    const file = bytes && parseJsonObject(decodeText(bytes).text, path);
    return file?.ok === true && Object.keys(file.value).some((key) => key !== 'standing');
  });
}
