import type { AppFolder } from './read-app';

const use =
  /['"](?:standing-kit\/[\w-]+|(?:\.\.?\/)+(?:[\w-]+\/)*standing\/(?:policy|gate|license|banner)(?:\.js)?)['"]/;

/** The places, as `file:line`, where the vendor's own sources import what `add` wrote. */
export function usesOfKit(app: AppFolder): string[] {
  const files = [...app.list('src'), ...app.list('static')].filter(
    (path) =>
      /\.[cm]?[jt]sx?$/.test(path) &&
      !/\/(build|dist)\//.test(path) &&
      app.receipt?.created[path] === undefined,
  );
  return files.flatMap((path) => {
    const lines = (app.read(path) ?? '').toString().split('\n');
    return lines.flatMap((line, index) => (use.test(line) ? `${path}:${index + 1}` : []));
  });
}
