import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** README and guides, by their paths from the project's root. */
export const guides: string[] = [
  'README.md',
  'kit/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const textOf = (guide: string): string => readFileSync(join(root, guide), 'utf8');

type Block = { language: string; lines: string[] };

/** The fenced blocks of a guide, in their order. */
const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', inner = '']) => ({
    language,
    lines: inner.split('\n').filter((line) => line !== ''),
  }));

/** What a reader types for a guide, a command each; one that goes on in the next line is one. */
export const commandsOf = (text: string): string[] =>
  blocksOf(text)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ lines }) =>
      lines
        .join('\n')
        .replaceAll(/\\\n\s*/g, '')
        .split('\n'),
    );
