import { NEVER } from '../../src/rules/instant';
import { environments, type Billing, type Flag, type LicenseKind } from '../../src/rules/license';
import type { Authority } from '../../src/rules/policy';
import { regimeNames } from '../../src/rules/regimes';
import { oneOf } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import type { Result } from '../../src/wire/result';
import type { Setting } from './edit';
import type { FactProblem } from './parse-fact';

const flags: readonly Flag[] = ['active', 'none', 'silent'];
const kinds: readonly LicenseKind[] = ['evaluation', 'subscription', 'developer'];
const billings: readonly Billing[] = ['monthly', 'annual', 'unknown'];
const authorities: readonly Authority[] = ['platform', 'rules'];

/** How each member is read; without a value: what it may be. */
const members: Record<Setting['member'], (text: string) => Setting | string> = {
  end: (text) => {
    const value = text === 'none' ? NEVER : parseInstant(text);
    return typeof value === 'number' ? { member: 'end', value } : 'a date or none';
  },
  flag: (text) => chosen(flags, text, (value) => ({ member: 'flag', value })),
  kind: (text) => chosen(kinds, text, (value) => ({ member: 'kind', value })),
  billing: (text) => chosen(billings, text, (value) => ({ member: 'billing', value })),
  regime: (text) => chosen(regimeNames, text, (value) => ({ member: 'regime', value })),
  authority: (text) => chosen(authorities, text, (value) => ({ member: 'authority', value })),
  environment: (text) =>
    chosen(environments, text.toUpperCase(), (value) => ({ member: 'environment', value })),
  listed: (text) =>
    text === 'yes' || text === 'no' ? { member: 'listed', value: text === 'yes' } : 'yes or no',
};

/** Reads `member=value`, as `--set` takes it. */
export function parseSetting(text: string): Result<Setting, FactProblem> {
  const border = text.indexOf('=');
  const name = border === -1 ? text : text.slice(0, border);
  const member = Object.entries(members).find(([each]) => each === name)?.[1];
  if (!member || border === -1) {
    const message = `expected ${Object.keys(members)
      .map((each) => `${each}=…`)
      .join(', ')}`;
    return { ok: false, problem: { message, from: 0, to: name.length } };
  }
  const setting = member(text.slice(border + 1));
  if (typeof setting !== 'string') return { ok: true, value: setting };
  return {
    ok: false,
    problem: { message: `expected ${setting}`, from: border + 1, to: text.length },
  };
}

function chosen<Value extends string>(
  values: readonly Value[],
  text: string,
  setting: (value: Value) => Setting,
): Setting | string {
  const value = oneOf(values, text);
  return value === undefined ? values.join(', ') : setting(value);
}
