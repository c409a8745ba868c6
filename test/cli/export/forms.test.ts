import { gzipSync } from 'node:zlib';
import { inShort } from './in-short';
import { rowsIn } from './written';

const a = '{"cloudId":"a","status":"active"}';
const b = '{"cloudId":"b"}';
const page = (rows: string, rest = '') =>
  `{"_links":{"self":{"href":"/1"}},"licenses":[${rows}]${rest}}`;
const utf16 = Buffer.from('cloudId,status\na,active\n', 'utf16le');
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  );

test.each<[string, string | Buffer, string[]]>([
  ['nothing', '', []],
  ['blank lines', '\n \r\n\n', []],

  ['NDJSON', `${a}\n${b}\n`, ['1 a active', '2 b']],
  ['NDJSON without a last line feed', `${a}\n${b}`, ['1 a active', '2 b']],
  ['NDJSON with CRLF, blank lines and a mark', `\ufeff${a}\r\n\r\n${b}\r\n`, ['1 a active', '3 b']],
  [
    'NDJSON, a line that is no JSON',
    `${a}\n{"cloudId":\n${b}\n`,
    ['1 a active', '2 !not-json', '3 b'],
  ],
  [
    'NDJSON, the first line that is no JSON',
    `nonsense\n${a}\n${b}\n`,
    ['1 !not-json', '2 a active', '3 b'],
  ],
  ['NDJSON, a line that is a list', `${a}\n[1,2]\n`, ['1 a active', '2 !not-an-object']],
  [
    'NDJSON, a line of two values',
    `${a}\n1,2\n{},{}\n`,
    ['1 a active', '2 !not-json', '3 !not-json'],
  ],
  [
    'NDJSON, two rows on a line',
    `${a}\n${b}${a}\n`,
    ['1 a active', '2 b', '2 a active', '2 !not-json'],
  ],
  [
    'NDJSON, a line that is no UTF-8',
    bytes(`${a}\n{"cloudId":"`, 0xff, `"}\n${b}\n`),
    ['1 a active', '2 !not-utf-8', '3 b'],
  ],
  ['NDJSON, cut', `${a}\n{"cloudId":"b","sta`, ['1 a active', '2 !truncated']],
  [
    'NDJSON, a line of 17 MB',
    `${a}\n{"x":"${'x'.repeat(17_000_000)}"}\n${b}\n`,
    ['1 a active', '2 !too-long', '3 b'],
  ],
  ['U+2028 in a text', `{"cloudId":"a\u2028b"}\n${b}\n`, ['1 a\u2028b', '2 b']],

  ['a list', `[${a},\n${b}]`, ['1 a active', '2 b']],
  [
    'a list with white space',
    JSON.stringify([{ cloudId: 'a', of: { cloudId: 'x' } }, {}], null, 2),
    ['1 a', '2'],
  ],
  ['an empty list', '[]\n', []],
  [
    'a list with what is no row',
    `[${a},5,"x",null,[${b}],${b}]`,
    [
      '1 a active',
      '2 !not-an-object',
      '3 !not-an-object',
      '4 !not-an-object',
      '5 !not-an-object',
      '6 b',
      '7 b',
    ],
  ],
  ['a list, cut between rows', `[${a},${b},`, ['1 a active', '2 b', '3 !truncated']],
  ['a list, cut amid a row', `[${a},{"cloudId":"b"`, ['1 a active', '2 !truncated']],
  [
    'a list with a row that is no JSON',
    `[${a},{"cloudId":"x","of":{"name":"y"},oh},${b}]`,
    ['1 a active', '2 !not-json', '3 b'],
  ],
  [
    'a list with a row that is no UTF-8',
    bytes(`[${a},{"cloudId":"`, 0xff, `"},${b}]`),
    ['1 a active', '2 !not-utf-8', '3 b'],
  ],
  [
    'a list with a row of 2 MB',
    `[${a},{"x":"${'x'.repeat(2_000_000)}"},${b}]`,
    ['1 a active', '2 !too-long', '3 b'],
  ],
  ['one object over several lines', JSON.stringify({ cloudId: 'a' }, null, 2), ['1 a']],
  [
    'objects over several lines',
    `${JSON.stringify({ cloudId: 'a' }, null, 2)}\n${JSON.stringify({ cloudId: 'b' }, null, 2)}`,
    ['1 a', '2 b'],
  ],
  ['what is no export', '{"errors":[{"message":"no"}]}', ['1 !no-rows']],

  ['a page (v2)', page(`${a},${b}`), ['1 a active', '2 b']],
  ['a page (v3)', `{"licenses":[${a}],"_links":{},"totalCount":1}`, ['1 a active']],
  ['a page (v4)', `{"_embedded":{"licenses":[${a},${b}]},"_links":{}}`, ['1 a active', '2 b']],
  ['a page of transactions', `{"transactions":[{"transactionId":"AT-1","status":"x"}]}`, ['1 x']],
  ['a page with its list under another name', `{"totalCount":1,"data":[${a}]}`, ['1 a active']],
  [
    'a page whose first member is unknown',
    `{"page":1,"licenses":[${a},${b}]}`,
    ['1 a active', '2 b'],
  ],
  ['an empty page', page(''), []],
  ['a page, cut', page(a).slice(0, -2), ['1 a active', '2 !truncated']],
  ['two pages after each other', `${page(a)}\n${page(b)}`, ['1 a active', '2 b']],
  [
    'a page that links to another',
    `{"_links":{"next":{"href":"/2"}},"licenses":[${a}]}`,
    ['1 a active', '1 !more-pages'],
  ],
  ['a page that counts more rows', page(a, ',"totalCount":50'), ['1 a active', '1 !more-pages']],
  [
    'all the rows that pages count',
    `${page(a, ',"totalCount":2')}${page(b, ',"totalCount":2')}`,
    ['1 a active', '2 b'],
  ],

  ['CSV', 'cloudId,status\na,active\nb,\n', ['2 a active', '3 b']],
  [
    'CSV with a mark, CRLF, blank lines',
    '\ufeffcloudId,status\r\n\r\na,active\r\nb,x',
    ['3 a active', '4 b x'],
  ],
  ['CSV with carriage returns alone', 'cloudId,status\ra,active\rb,x\r', ['2 a active', '3 b x']],
  ['CSV as Excel marks it', 'sep=;\r\ncloudId;status\r\na;active\r\n', ['3 a active']],
  ['CSV with semicolons', 'cloudId;status\na;active\n', ['2 a active']],
  ['CSV with tabs', 'cloudId\tstatus\na\tactive\n', ['2 a active']],
  ['CSV with names in another spelling', ' CloudID , Status\na,active\n', ['2 a active']],
  ['CSV with names twice', 'cloudId,status,status,\na,active,x,y\n', ['1 !header', '2 a active']],
  ['CSV without a known name', 'one,two\n1,2\n', ['1 !unknown-header', '2']],
  ['CSV without a header', 'Acme,Acme,\n1,2,3\n', ['1 !unknown-header', '2']],
  ['CSV with quotes', 'cloudId,status\n"a","x, ""y"""\nb,5" pipe\n', ['2 a x, "y"', '3 b 5" pipe']],
  [
    'CSV with cells of several lines',
    'cloudId,status\n"a\n\nb",x\r\nc,"y\r\nz"\n',
    ['2 a\n\nb x', '5 c y\r\nz'],
  ],
  [
    'CSV with too few and too many cells',
    'cloudId,status\na\nb,x,y\nc,z\n',
    ['2 !columns', '3 !columns', '4 c z'],
  ],
  ['CSV with a stray quote', 'cloudId,status\n"a,x\nb,y\nc,"z"\n', ['2 !quotes', '3 b y', '4 c z']],
  [
    'CSV with a stray quote before a cell of lines',
    'cloudId,status\na,"x\nb,"y\nz"\n',
    ['2 !quotes', '3 b y\nz'],
  ],
  [
    'CSV with a stray quote that fits',
    'cloudId,status\na,"x\nb,y\nc,z"\nd,z\n',
    ['2 !quotes', '3 b y', '4 c z"', '5 d z'],
  ],
  ['CSV, cut amid a record', 'cloudId,status\na,x\nb', ['2 a x', '3 !truncated']],
  [
    'CSV, a line of 2 MB',
    `cloudId,status\na,x\n${'x'.repeat(2_000_000)}\nb,y\n`,
    ['2 a x', '3 !too-long', '4 b y'],
  ],
  [
    'CSV, a record that is no UTF-8',
    bytes('cloudId,status\na,', 0xff, '\nb,y\n'),
    ['2 !not-utf-8', '3 b y'],
  ],
  ['CSV, the header alone', 'cloudId,status', []],

  ['UTF-16', utf16, ['1 !not-utf-8']],
  ['UTF-16 with a mark', bytes(0xff, 0xfe, utf16.toString('latin1')), ['1 !not-utf-8']],
  ['gzip', gzipSync(`${a}\n${b}`), ['1 a active', '2 b']],
  ['gzip in two parts', Buffer.concat([gzipSync(`${a}\n`), gzipSync(b)]), ['1 a active', '2 b']],
  ['gzip of nothing', gzipSync(''), []],
])('%s', async (_, contents, expected) => {
  expect((await rowsIn(contents)).map(inShort)).toEqual(expected);
});
