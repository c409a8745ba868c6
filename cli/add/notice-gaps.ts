import type { AppFolder } from './read-app';

/**
 * What a vendor's own version of something of ours lacks so that notices tell apart whom they tell and
 * load only where somebody is told something, as `place  what to do`. Without it they are right all the same.
 */
export function noticeGaps(
  { manifestName, read }: AppFolder,
  edited: readonly string[],
  sharedBanner: number | null,
): string[] {
  const inFiles = edited.flatMap((path) => {
    const text = read(path)?.toString() ?? '';
    const file = path.replace(/\.[jt]s$/, '');
    const isHistory = file === 'src/standing/history' && text.includes('makeHistoryJobs');
    if (isHistory && !/\b(notices|choices)\b/.test(text))
      return [`${path}  hand the \`notices\` of ./policy to makeHistoryJobs too`];
    if (file === 'src/standing/policy' && !/\bnotices\b/.test(text))
      return [`${path}  export \`notices\`, such as defaultNoticeBounds of standing-kit/rules`];
    return [];
  });
  if (sharedBanner === null) return inFiles;
  const inManifest = `${manifestName}:${sharedBanner}  \`standing-banner\` has no displayConditions: with those of docs/adopting.md, add puts one for admins beside it`;
  return [inManifest, ...inFiles];
}
