import { kvs } from '@forge/kvs';
import { DAY } from '../../src/rules/instant';
import type { Confirmation } from '../../src/wire/confirmation';
import { codeOf, newKey, NOW, publicHalf } from '../codes/made-codes';
import { closed, openCodesSite, type CodesSite } from './codes-site';
import { enteredIn, granted } from './site';

const key = newKey();

let site: CodesSite;
beforeEach(async () => {
  site = await openCodesSite([publicHalf(key)]);
});
afterEach(() => site.dispose());

const code = (changes: Partial<Confirmation> = {}) => codeOf(key, { ...site.ids, ...changes });
const standing = async () => granted(await site.admin('standing'));

describe('a code that was entered before', () => {
  const count = async () => (await standing()).log.count;

  test('is refused, and known by its id where it is signed anew', async () => {
    await site.enter(await code());
    const before = await count();
    expect(await site.outcomeOf(await code())).toBe('code-used');
    expect(await site.outcomeOf(await code({ end: NOW + 20 * DAY }))).toBe('code-used');
    expect(await count()).toBe(before);
  });

  test('is refused after a later one of the same quote has taken its place', async () => {
    const long = await code({ end: NOW + 20 * DAY });
    await site.enter(long);
    await site.enter(await code({ id: 'code-0002' }));
    expect(await site.outcomeOf(long)).toBe('code-used');
    expect((await standing()).answer.until).toBe('2026-06-30T09:00:00.000Z');
  });

  test('is refused after any number of sightings, and after the digest was lost', async () => {
    await site.enter(await code({ end: NOW + 60 * DAY }));
    for (let day = 1; day <= 30; day += 3) {
      site.site.change({ clock: { at: new Date(NOW + day * DAY).toISOString() } });
      site.site.change({
        license: { ...closed.license, billingPeriod: day % 2 ? 'ANNUAL' : 'MONTHLY' },
      });
      await standing();
    }
    expect(await site.outcomeOf(await code({ end: NOW + 60 * DAY }))).toBe('code-used');
    await site.invoke(() => kvs.delete('standing:digest'), {
      moduleKey: 'license-jira',
      functionKey: 'lose',
    });
    expect(await site.outcomeOf(await code({ end: NOW + 60 * DAY }))).toBe('code-used');
  });

  test('sent again under its key, since the answer was lost, is there once and no refusal', async () => {
    const text = await code();
    const first = await site.enter(text, { key: '0123abcd' });
    expect(await site.enter(text, { key: '0123abcd' })).toEqual(first);
    expect(await site.outcomeOf(text)).toBe('code-used');
  });

  test('is there once when several enter it at the same moment', async () => {
    const text = await code();
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((letter) => site.enter(text, { key: letter.repeat(8) })),
    );
    const outcomes = answers.map((answer) => (answer.ok ? 'taken' : answer.problem.code));
    expect(outcomes.sort()).toEqual(['code-used', 'code-used', 'code-used', 'taken']);
    expect(enteredIn(await standing())).toHaveLength(1);
  });
});
