import type { LogLine } from '../platform/call-log';

// Atlassian: "Invocation limits".
const linesPerMinute = 100;
const maxLogBytes = 200 * 1024;

/** Collects an invocation's log lines up to Atlassian's limits; the first line too many is replaced by one that says so. */
export const createLogKeeper = (timeoutSeconds: number) => {
  const maxLines = linesPerMinute * Math.ceil(timeoutSeconds / 60);
  const lines: LogLine[] = [];
  let bytes = 0;
  let isFull = false;
  return {
    lines,
    add: (line: LogLine): void => {
      if (isFull) return;
      bytes += Buffer.byteLength(line.text);
      isFull = lines.length >= maxLines || bytes > maxLogBytes;
      const limit = `${String(maxLines)} lines or ${String(maxLogBytes)} bytes`;
      lines.push(
        isFull ? { level: 'warn', text: `Atlassian keeps no more than ${limit} of log` } : line,
      );
    },
  };
};
