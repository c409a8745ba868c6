import { styleText } from 'node:util';

/** Colours a text by what it means. */
export type Paint = Record<'good' | 'warn' | 'bad' | 'faint' | 'strong', (text: string) => string>;

/** Colours on a terminal only, and not where `NO_COLOR` asks for none. */
export function paintFor(stream: { isTTY?: boolean }): Paint {
  const isColoured = stream.isTTY === true && !process.env.NO_COLOR;
  const painted = (style: Parameters<typeof styleText>[0]) => (text: string) =>
    isColoured ? styleText(style, text) : text;
  return {
    good: painted('green'),
    warn: painted('yellow'),
    bad: painted('red'),
    faint: painted('dim'),
    strong: painted('bold'),
  };
}
