import type { Want } from './insert-in-manifest';

/** The functions that the manifest gets and a file that the vendor changed does not export, as `file  name`. */
export function missingExports(
  added: readonly Want[],
  edited: readonly string[],
  read: (path: string) => Buffer | undefined,
): string[] {
  return added.flatMap(({ value }) => {
    const handler = typeof value === 'object' && 'handler' in value ? value.handler : null;
    if (typeof handler !== 'string') return [];
    const [, stem = '', name = ''] = /^(.+)\.(\w+)$/.exec(handler) ?? [];
    const file = edited.find((path) => path.replace(/\.[jt]s$/, '') === `src/${stem}`);
    if (file === undefined || read(file)?.includes(name)) return [];
    return [`${file}  ${name}`];
  });
}
