import { SingleBar } from 'cli-progress';
import { type Progress, progressWords } from './progress';

/** Shows progress while something is read, and takes itself away when that is done. */
export type ProgressBar = { show: (progress: Progress) => void; stop: () => void };

/** Shows nothing. */
export const noProgressBar: ProgressBar = { show: () => undefined, stop: () => undefined };

/** A line on a terminal, with a bar where the size is known; nothing where `stream` is no terminal. */
export function progressBar(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  clock: () => number = () => performance.now(),
): ProgressBar {
  if (stream.isTTY !== true) return noProgressBar;
  const begun = clock();
  let latest: Progress | null = null;
  const bar = new SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    fps: 10,
    // Ctrl+C ends the program at once, as it does elsewhere.
    gracefulExit: false,
    format: () => (latest ? lineFor(latest, (clock() - begun) / 1000) : ''),
  });
  return {
    show: (progress) => {
      if (!latest) bar.start(progress.of ?? 0, 0);
      latest = progress;
      bar.update(progress.bytes);
    },
    stop: () => {
      bar.stop();
    },
  };
}

/** So many characters wide is the bar. */
const WIDTH = 24;

function lineFor(progress: Progress, seconds: number): string {
  const words = progressWords(progress, seconds);
  const { bytes, of } = progress;
  if (of === null || of === 0) return words;
  const filled = Math.min(WIDTH, Math.round((WIDTH * bytes) / of));
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${words}`;
}
