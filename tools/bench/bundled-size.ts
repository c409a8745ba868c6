import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';

/** Bytes as shipped, with names and spaces shortened, and that packed. */
export type Size = { shipped: number; minified: number; compressed: number };

/** The measures of a size, in the order in which they are shown. */
export const sizeColumns = ['shipped', 'minified', 'minified and gzipped'];

/** A size as a row of `sizeColumns`. */
export const sizeValues = ({ shipped, minified, compressed }: Size): number[] => [
  shipped,
  minified,
  compressed,
];

/** The scripts of a bundle: a file, or a folder with all that a page may load. */
export const scriptsOf = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(path, name));

/** The size of all of these files together; they are scripts, but for style sheets. */
export const sizeOf = (files: string[]): Size => {
  const texts = files.map((file) => {
    const text = readFileSync(file, 'utf8');
    const loader = file.endsWith('.css') ? 'css' : 'js';
    return { text, code: transformSync(text, { minify: true, charset: 'utf8', loader }).code };
  });
  const all = (of: 'text' | 'code') => Buffer.from(texts.map((each) => each[of]).join('\n'));
  const code = all('code');
  return {
    shipped: all('text').length,
    minified: code.length,
    compressed: gzipSync(code).length,
  };
};
