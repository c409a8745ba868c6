import * as v from 'valibot';
import { parsePayload } from '../../src/wire/parse-payload';
import { issuesOf } from './issues-of';

const schema = v.strictObject({
  name: v.string('must be a text'),
  inner: v.object({ days: v.number('must be a number') }),
});

test('what fits comes back', () => {
  const payload = { name: 'a', inner: { days: 1 } };
  expect(parsePayload(schema, payload)).toEqual({ ok: true, value: payload });
});

test('each thing that is wrong is named with its place', () => {
  const parsed = parsePayload(schema, { name: 7, inner: { days: 'one' } });
  expect(parsed).toMatchObject({ ok: false, problem: { code: 'bad-payload' } });
  expect(issuesOf(parsed)).toEqual(['name: must be a text', 'inner.days: must be a number']);
});

test('what is wrong as a whole has no place', () => {
  expect(parsePayload(v.string('must be a text'), 7)).toEqual({
    ok: false,
    problem: { code: 'bad-payload', issues: [{ path: '', message: 'must be a text' }] },
  });
});
