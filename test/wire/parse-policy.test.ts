import { defaultPolicy } from '../../src/rules/policy';
import { parsePolicy } from '../../src/wire/parse-policy';

const bad = (field: string): unknown => ({ code: 'bad-policy', field });

test('a written policy is read back as it is', () => {
  const policy = {
    regime: 'forge-2025',
    authority: 'rules',
    accessByState: { suspended: 'limited', expired: 'full', active: 'none' },
    listed: false,
  };
  expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ policy, problems: [] });
});

test.each([
  { authority: 'platform' },
  { authority: 'rules' },
  { accessByState: { active: 'full', suspended: 'limited', expired: 'none' } },
])('nothing is wrong with %j', (raw) => {
  expect(parsePolicy(raw)).toEqual({ policy: { ...defaultPolicy, ...raw }, problems: [] });
});

test.each([
  [undefined],
  [null],
  [{}],
  [{ regime: null, authority: null, accessByState: null, listed: null }],
  [{ accessByState: {}, color: 'red' }],
  [{ accessByState: { suspended: null } }],
])('the default policy: %p', (raw) => {
  expect(parsePolicy(raw)).toEqual({ policy: defaultPolicy, problems: [] });
});

test.each<[field: string, raw: unknown]>([
  ['policy', 'classic'],
  ['policy', 7],
  ['policy', false],
  ['policy', []],
  ['regime', { regime: 'CLASSIC' }],
  ['regime', { regime: '' }],
  ['regime', { regime: ['classic'] }],
  ['regime', { regime: 'toString' }],
  ['authority', { authority: 'admin' }],
  ['authority', { authority: true }],
  ['listed', { listed: 'false' }],
  ['listed', { listed: 0 }],
  ['accessByState', { accessByState: 'full' }],
  ['accessByState', { accessByState: [] }],
  ['accessByState', { accessByState: { moon: 'full' } }],
  ['accessByState', { accessByState: { constructor: 'full' } }],
  ['accessByState', { accessByState: { Active: 'full' } }],
  ['accessByState', { accessByState: { active: 'FULL' } }],
  ['accessByState', { accessByState: { active: false } }],
])('its default, and bad-policy %s: %p', (field, raw) => {
  expect(parsePolicy(raw)).toEqual({ policy: defaultPolicy, problems: [bad(field)] });
});

test('the usable members and entries still count', () => {
  const raw = {
    regime: 'improved-billing',
    authority: 'nobody',
    accessByState: { expired: 'limited', suspended: 'some', moon: 'none' },
    listed: false,
  };
  expect(parsePolicy(raw)).toEqual({
    policy: {
      regime: 'improved-billing',
      authority: 'platform',
      accessByState: { expired: 'limited' },
      listed: false,
    },
    problems: [bad('authority'), bad('accessByState')],
  });
});
