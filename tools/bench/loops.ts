import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import Papa from 'papaparse';
import { readRows } from '../../cli/export/read-rows';

const countOf = (row: unknown): number => (row === null ? 0 : 1);

/** Ways to read a file's rows and do nothing with them, by name: what the audit is measured against. Each gives how many there were. */
const loops = new Map<string, (file: string) => Promise<number>>([
  [
    'readline',
    async (file) => {
      let rows = 0;
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
      for await (const line of lines) rows += countOf(JSON.parse(line));
      return rows;
    },
  ],
  [
    'split',
    async (file) => {
      let rows = 0;
      let rest = '';
      for await (const chunk of createReadStream(file, 'utf8')) {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) rows += countOf(JSON.parse(line));
      }
      return rest === '' ? rows : rows + countOf(JSON.parse(rest));
    },
  ],
  [
    // The quickest that was found: no text is made but that of a line.
    'bytes',
    async (file) => {
      let rows = 0;
      let rest: Buffer = Buffer.alloc(0);
      const chunks: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 2 ** 18 });
      for await (const chunk of chunks) {
        const bytes = Buffer.concat([rest, chunk]);
        let start = 0;
        for (;;) {
          const end = bytes.indexOf(10, start);
          if (end === -1) break;
          rows += countOf(JSON.parse(bytes.toString('utf8', start, end)));
          start = end + 1;
        }
        rest = bytes.subarray(start);
      }
      return rest.length === 0 ? rows : rows + countOf(JSON.parse(rest.toString()));
    },
  ],
  [
    'read-rows',
    async (file) => {
      let rows = 0;
      for await (const batch of readRows([file])) rows += batch.length;
      return rows;
    },
  ],
  [
    'papaparse',
    (file) =>
      new Promise((resolve, reject) => {
        let rows = 0;
        Papa.parse(createReadStream(file, 'utf8'), {
          header: true,
          skipEmptyLines: true,
          chunk: ({ data }) => (rows += data.length),
          complete: () => {
            resolve(rows);
          },
          error: reject,
        });
      }),
  ],
]);

/** Run as `loops.ts WAY FILE`; says how many milliseconds it took, without its own start. */
const [way = '', file = ''] = process.argv.slice(2);
const loop = loops.get(way);
if (!loop) throw new Error(`there is no way to read called ${way}`);
const began = performance.now();
void loop(file).then((rows) => {
  console.log(JSON.stringify({ rows, milliseconds: performance.now() - began }));
});
