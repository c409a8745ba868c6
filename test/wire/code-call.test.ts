import { parseCodeCall, recordOfCode, withoutGaps } from '../../src/wire/code-call';
import type { Entry } from '../../src/wire/entry';
import { issuesOf } from './issues-of';

const call = { code: 'eyJ.abc.def', isDryRun: false };

test.each<[name: string, given: object]>([
  ['a code', call],
  ['one that is only tried', { ...call, isDryRun: true }],
  ['one with the key of its call', { ...call, key: '0123abcd' }],
  ['the longest', { ...call, code: 'x'.repeat(4_000) }],
])('%s is taken as it is', (_, given) => {
  expect(parseCodeCall(given)).toEqual({ ok: true, value: given });
});

test.each<[name: string, payload: unknown, issues: string[]]>([
  ['a code that is too long', { ...call, code: 'x'.repeat(4_001) }, ['code: is too long']],
  ['an empty code', { ...call, code: '' }, ['code: must not be empty']],
  ['a code of gaps', { ...call, code: ' \n\u200b' }, ['code: must not be empty']],
  ['a key of seven digits', { ...call, key: '0123abc' }, ['key: must be eight hexadecimal digits']],
  ['a key in capitals', { ...call, key: '0123ABCD' }, ['key: must be eight hexadecimal digits']],
])('%s is named', (_, payload, issues) => {
  expect(issuesOf(parseCodeCall(payload))).toEqual(issues);
});

test.each<[name: string, payload: unknown, place: string]>([
  ['no code', { isDryRun: true }, 'code'],
  ['a code that is no text', { ...call, code: 7 }, 'code'],
  ['no word whether it is meant', { code: 'x' }, 'isDryRun'],
  ['a key that is no text', { ...call, key: 12345678 }, 'key'],
  ['a member nobody knows', { ...call, source: 'vendor' }, 'source'],
  ['nothing', null, ''],
])('a call with %s names it', (_, payload, place) => {
  expect(parseCodeCall(payload)).toMatchObject({ problem: { issues: [{ path: place }] } });
});

test.each([
  ['a line break', 'eyJ.\r\nabc.def'],
  ['blanks around it', '  eyJ.abc.def\t'],
  ['several gaps', 'e y J.abc .def'],
  ['letters that nobody sees', '\ufeffeyJ.\u200babc\u00ad.\u2060def'],
])('a code with %s is the code that was signed', (_, pasted) => {
  expect(withoutGaps(pasted)).toBe('eyJ.abc.def');
  expect(parseCodeCall({ ...call, code: pasted })).toEqual({ ok: true, value: call });
});

const ofCode = { id: '000001-0123abcd', source: 'vendor', codeId: 'code-0001' };
const entry = (record: unknown): Entry => ({ record, note: null });

test.each<[name: string, entries: Entry[], found: object | null]>([
  ['there', [entry({ codeId: 'code-0002', source: 'vendor' }), entry(ofCode)], ofCode],
  ['of another code', [entry({ ...ofCode, codeId: 'code-0002' })], null],
  ['not the vendor’s', [entry({ ...ofCode, source: 'admin' })], null],
  ['an event', [{ event: ofCode }], null],
  ['not to be read', [entry(null), entry('code-0001')], null],
  ['not there', [], null],
])('the record of a code is %s', (_, entries, found) => {
  expect(recordOfCode(entries, 'code-0001')).toBe(found);
});
