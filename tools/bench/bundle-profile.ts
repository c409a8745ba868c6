import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import * as v from 'valibot';
import type { Profile } from './bench-result';

const sourceMap = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    version: v.number(),
    file: v.string(),
    mappings: v.string(),
    sources: v.array(v.string()),
    sourcesContent: v.array(v.string()),
    names: v.array(v.string()),
    sourceRoot: v.string(),
  }),
);

/** So many modules are told by name. */
const MOST = 20;

/** The package that a module belongs to, or the room of ours; what is neither the bundler adds. */
const placeOf = (source: string): string => {
  const [, packaged] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  const [, room] = /\/\.\/((?:src\/)?[^/]+)/.exec(source) ?? [];
  return packaged ?? room ?? 'the bundler';
};

const moduleOf = (source: string): string => /\/\.\/(.*)/.exec(source)?.[1] ?? 'the bundler';

/** The bytes of a bundle, line by line, with the module from which each came. */
const linesOf = (bundle: string): { source: string; bytes: number }[] => {
  const map = new SourceMap(v.parse(sourceMap, readFileSync(`${bundle}.map`, 'utf8')));
  const lines = readFileSync(bundle, 'utf8').split('\n');
  return lines.map((line, number) => {
    const found = map.findEntry(number, Math.max(0, line.search(/\S/)));
    const source = 'originalSource' in found ? found.originalSource : '';
    return { source, bytes: Buffer.byteLength(line) + 1 };
  });
};

/** What a bundle that is not minified consists of, by the source map beside it; the largest first. */
export const bundleProfiles = (bundle: string, of: string): Profile[] => {
  const lines = linesOf(bundle);
  const grouped = (nameOf: (source: string) => string) => {
    const sums = new Map<string, number>();
    for (const { source, bytes } of lines) {
      const name = nameOf(source);
      sums.set(name, (sums.get(name) ?? 0) + bytes);
    }
    return [...sums].map(([name, value]) => ({ name, value })).sort((a, b) => b.value - a.value);
  };
  const unit = 'bytes shipped';
  return [
    { of: `${of}, by package and room`, unit, parts: grouped(placeOf) },
    { of: `${of}, its largest modules`, unit, parts: grouped(moduleOf).slice(0, MOST) },
  ];
};
