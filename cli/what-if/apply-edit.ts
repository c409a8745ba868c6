import { LAST_INSTANT, NEVER } from '../../src/rules/instant';
import { isReadable, type License } from '../../src/rules/license';
import type { RecordVersion } from '../../src/rules/record';
import type { JsonObject } from '../../src/wire/json';
import type { Case } from '../../src/wire/parse-case';
import { parseRecord } from '../../src/wire/parse-records';
import type { Result } from '../../src/wire/result';
import type { Edit, Setting } from './edit';

/** Why a fact cannot be supposed. */
export type EditProblem = { code: 'no-such-record' | 'not-a-record'; detail: string };

/** The same question with one fact supposed otherwise. */
export function applyEdit(asked: Case, edit: Edit): Result<Case, EditProblem> {
  const { evidence } = asked;
  if (edit.do === 'set') return { ok: true, value: withSetting(asked, edit) };
  const { records } = evidence;
  if (edit.do === 'remove') {
    const left = records.filter(({ record }) => record.id !== edit.id);
    if (left.length === records.length)
      return { ok: false, problem: { code: 'no-such-record', detail: edit.id } };
    return { ok: true, value: { ...asked, evidence: { ...evidence, records: left } } };
  }
  const known = records.filter(({ record }) => record.recordedAt <= evidence.knownAt);
  const raw = supposed(edit.record, asked, known);
  const record = parseRecord(raw);
  if (!record)
    return { ok: false, problem: { code: 'not-a-record', detail: JSON.stringify(edit.record) } };
  const more = [...known, { record, raw }];
  return {
    ok: true,
    value: { ...asked, evidence: { ...evidence, records: more, knownAt: NEVER } },
  };
}

/** All of `edits`, one after the other. */
export function applyEdits(asked: Case, edits: Edit[]): Result<Case, EditProblem> {
  let result: Result<Case, EditProblem> = { ok: true, value: asked };
  for (const edit of edits) if (result.ok) result = applyEdit(result.value, edit);
  return result;
}

/** What a record leaves out: it is recorded after all others, so that it counts among those of its number. */
function supposed(raw: JsonObject, { at }: Case, known: RecordVersion[]): JsonObject {
  const latest = Math.max(at, ...known.map(({ record }) => record.recordedAt + 1));
  const recordedAt = Math.min(latest, LAST_INSTANT);
  return { id: freeId(known), recordedAt, source: 'admin', ...raw };
}

function freeId(known: RecordVersion[]): string {
  const taken = new Set(known.map(({ record }) => record.id));
  let number = 1;
  while (taken.has(`what-if-${number}`)) number += 1;
  return `what-if-${number}`;
}

function withSetting(asked: Case, setting: Setting): Case {
  const { evidence, policy } = asked;
  switch (setting.member) {
    case 'end':
    case 'flag':
    case 'kind':
    case 'billing':
      return {
        ...asked,
        evidence: { ...evidence, license: withMember(evidence.license, setting) },
      };
    case 'environment':
      return { ...asked, evidence: { ...evidence, environment: setting.value } };
    case 'regime':
      return { ...asked, policy: { ...policy, regime: setting.value } };
    case 'authority':
      return { ...asked, policy: { ...policy, authority: setting.value } };
    case 'listed':
      return { ...asked, policy: { ...policy, listed: setting.value } };
  }
}

type LicenseSetting = Extract<Setting, { member: 'end' | 'flag' | 'kind' | 'billing' }>;

/** A license that cannot be read is one as soon as its end is told; none at all also with a flag. */
function withMember(license: License, setting: LicenseSetting): License {
  const { member, value } = setting;
  if (isReadable(license)) return { ...license, [member]: value };
  const flag = license.kind === 'unreadable' ? license.flag : 'silent';
  if (setting.member === 'end')
    return { kind: 'subscription', billing: 'unknown', flag, end: setting.value };
  if (setting.member !== 'flag') return license;
  if (license.kind === 'unreadable') return { kind: 'unreadable', flag: setting.value };
  return setting.value === 'silent'
    ? license
    : { kind: 'subscription', billing: 'unknown', flag: setting.value, end: NEVER };
}
