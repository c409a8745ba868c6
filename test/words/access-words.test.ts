import { en } from '../english';
import { reasons } from '../../src/rules/resolution';
import { accessInEnglish, accessWords, sayAccess } from '../../src/words/access-words';
import type { Decision } from '../../src/wire/decision';
import { fileOf } from './translation-files';

const closed: Decision = {
  access: 'none',
  state: 'expired',
  reason: 'subscription-ended',
  until: null,
  basis: 'license-and-history',
  asOf: '2026-06-05T00:00:00.000Z',
};

test('the English in the code is that of the translation file', () => {
  const ofFile = Object.entries(en).filter(([key]) => key.startsWith('gate.'));
  expect(Object.fromEntries(ofFile)).toEqual(accessInEnglish);
});

test.each([
  [closed, 'This is no longer available'],
  [{ ...closed, reason: 'cancelled-at-once' } as const, 'This is no longer available'],
  [{ ...closed, reason: 'no-seat' } as const, 'You do not have access to this app'],
  [{ ...closed, reason: 'no-license' } as const, 'This is not available right now'],
  [{ ...closed, access: 'limited' } as const, 'This can only be read and exported right now'],
  [null, 'This could not be opened'],
])('%j: %s', (decision, title) => {
  expect(accessWords(decision, {}).title).toBe(title);
});

test.each([...reasons, 'no-seat', 'not-told'] as const)('%s has words', (reason) => {
  const { title, body } = accessWords({ ...closed, reason }, en);
  expect(title).toMatch(/^[A-Z]/);
  expect(body).toMatch(/\.$/);
});

test.each(['de-DE', 'fr-FR', 'es-ES', 'ja-JP'])('in %s, every reason has words', (locale) => {
  const messages = Object.fromEntries(fileOf(locale).messages);
  for (const reason of [...reasons, 'no-seat', 'not-told'] as const) {
    const { title, body } = accessWords({ ...closed, reason }, messages);
    expect([...fileOf(locale).messages.values()]).toEqual(expect.arrayContaining([title, body]));
  }
});

test('a translation comes before English', () => {
  const german = { 'gate.no-seat.title': 'Sie haben keinen Zugang zu dieser App' };
  expect(accessWords({ ...closed, reason: 'no-seat' }, german)).toEqual({
    title: 'Sie haben keinen Zugang zu dieser App',
    body: 'Your admin can give it to you.',
  });
  expect(sayAccess('gate.retry', { 'gate.retry': { nested: true } })).toBe('Try again');
});
