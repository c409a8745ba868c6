import { app, policy } from '../src/policy';
import { parsePolicy } from '../src/wire/parse-policy';

test('the vendor’s policy is one that the rules can follow', () => {
  expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
});

test('the app has a name that people can read', () => {
  expect(app.name.trim()).toBe(app.name);
  expect(app.name.length).toBeGreaterThan(0);
  // Atlassian: an app's name has at most 60 characters.
  expect(app.name.length).toBeLessThanOrEqual(60);
});
