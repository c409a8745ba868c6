import { makeLicenseHandler } from '../../src/kit/license';
import { app, policy } from '../../src/policy';
import { keys } from '../../src/keys';
import { newKey, publicHalf } from '../codes/made-codes';

const whole = newKey();

test('an app says where a key of its vendor cannot be read, as soon as it starts', () => {
  const twice = [publicHalf(whole), publicHalf(whole)];
  expect(() => makeLicenseHandler({ app, policy, keys: twice })).toThrow(
    "Standing cannot read the vendor's keys: keys[1].kid is there twice.",
  );
  expect(() => makeLicenseHandler({ app, policy, keys: [publicHalf(whole)] })).not.toThrow();
  expect(() => makeLicenseHandler({ app, policy })).not.toThrow();
});

test('a private half in an app is refused by its name, and its value is not said', () => {
  const start = () => makeLicenseHandler({ app, policy, keys: [whole] });
  expect(start).toThrow('keys[0].d is the private half');
  expect(start).not.toThrow(whole.d);
});

test('this repository has no key: somebody might have its private half', () => {
  expect(keys).toEqual([]);
});
