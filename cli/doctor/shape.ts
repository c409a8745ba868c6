/** Who filled in the context: Forge's function runtime, the browser, or not told at this place. */
type Origin = 'function' | 'browser' | 'unsaid';

/**
 * What an expression stands for. `isSure` is false when only a parameter's name says so.
 * A `field` is one of the license's members, `part` its name.
 */
export type Shape =
  | { is: 'context'; from: Origin; isSure: boolean }
  | { is: 'license'; from: Origin; isSure: boolean }
  | { is: 'field'; part: string; from: Origin; isSure: boolean };

/** Members of Atlassian's license. Atlassian: function arguments, "License"; some were seen in the field only. */
const members = new Set([
  'active',
  'isActive',
  'billingPeriod',
  'capabilitySet',
  'ccpEntitlementId',
  'ccpEntitlementSlug',
  'isEvaluation',
  'modes',
  'state',
  'subscriptionEndDate',
  'supportEntitlementNumber',
  'trialEndDate',
  'type',
]);
/** Members that licenses of software and of other shops share with Atlassian's. */
const common = new Set(['type', 'state', 'modes']);

/** Whether something of which just these members are read can be Atlassian's license. */
export function looksLikeLicense(read: readonly string[]): boolean {
  return read.every((name) => members.has(name)) && read.some((name) => !common.has(name));
}

/** `context`, `ctx`, `appContext` and the like; `themeContext` and `licenseContext` are the app's own. */
export function isContextName(name: string): boolean {
  return /^(?:_|app|forge|product|platform|req|request|resolver|invocation|invoke|function|fn|handler|module|extension|jira|confluence|page|view|bridge|full|raw|current|trigger|event|job)?(?:context|ctx)$/i.test(
    name,
  );
}

/** `license`, `appLicense`, `licenseInfo` and the like. */
export function isLicenseName(name: string): boolean {
  return /^(?:app|forge|raw)?_?licen[sc]e(?:info|details|data)?$/i.test(name);
}

/** What the member `name` of something of this shape is. */
export function memberShape(base: Shape | null, name: string): Shape | null {
  if (base?.is === 'context' && /^licen[sc]e$/.test(name)) return { ...base, is: 'license' };
  if (base?.is === 'license') return { ...base, is: 'field', part: name };
  if (base?.is !== 'field' && isContextName(name)) {
    return { is: 'context', from: base?.from ?? 'unsaid', isSure: true };
  }
  return null;
}

/** Whether the shape is the flag that says if the license is in force. */
export function isFlag(shape: Shape | null): boolean {
  return shape?.is === 'field' && (shape.part === 'active' || shape.part === 'isActive');
}
