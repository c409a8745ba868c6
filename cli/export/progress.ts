/** How far reading has come: bytes as they lie in the files, of how many in all (null: not known), and rows so far. */
export type Progress = { bytes: number; of: number | null; rows: number };

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const MEGABYTE = 1_000_000;

/** Progress in words: how much, how fast, and how long yet, `seconds` after reading began. */
export function progressWords({ bytes, of, rows }: Progress, seconds: number): string {
  const passed = Math.max(seconds, 0.001);
  const rate = `${numbers.format(rows / passed)} rows/s`;
  const speed = `${numbers.format(bytes / passed / MEGABYTE)} MB/s`;
  const words = [`${numbers.format(rows)} rows`, rate, speed];
  if (of === null || bytes === 0) return words.join('  ');
  const left = ((of - bytes) / bytes) * passed;
  const percent = `${Math.floor((100 * bytes) / Math.max(of, bytes))}%`;
  return [percent.padStart(4), ...words, `${duration(left)} left`].join('  ');
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
