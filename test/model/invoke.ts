import { handler as admin } from '../../src/admin';
import { handler as banner } from '../../src/banner';
import * as jobs from '../../src/history';
import { InvocationKilled } from '../../local-site/runtime/in-process';
import type { AdminApi } from '../../src/wire/admin-api';
import type { ReaderNotice } from '../../src/wire/notice-api';
import { adminOf } from './material';
import type { Caller } from './machine';
import { tell, type Story } from './story';

/** What came of an invocation: an answer, or nothing that its caller could know the end by. */
export type Came<Value> = { answer: Value } | { nothing: 'killed' | 'threw' };

/** What a function of the panel answers. */
export type AdminAnswer<Key extends keyof AdminApi> = ReturnType<AdminApi[Key]>;

/** Who calls the panel's functions: one of the admins, or a user who is none. */
type Person = { who: number; isAdmin?: boolean };

/** Lets an admin call a function of the panel, as Forge would on their behalf. */
export async function callAdmin<Key extends keyof AdminApi>(
  { story, caller }: { story: Story; caller: Caller },
  { who, isAdmin = true }: Person,
  { functionKey, payload }: { functionKey: Key; payload?: unknown },
): Promise<Came<AdminAnswer<Key>>> {
  const { machine } = story;
  const principal = { accountId: adminOf(who).accountId };
  return came({ story, caller }, () => {
    const user = isAdmin ? 'admin' : 'user';
    machine.change({ user });
    return machine.opened.invoke((request, backend) => admin(request, { ...backend, principal }), {
      moduleKey: who === 0 ? 'license-jira' : 'license-confluence',
      functionKey,
      payload,
    });
  }) as Promise<Came<AdminAnswer<Key>>>;
}

/** Reads a page that carries the banner. */
export function callBanner(at: {
  story: Story;
  caller: Caller;
}): Promise<Came<{ notice: ReaderNotice | null }>> {
  return came(at, () =>
    at.story.machine.opened.invoke(banner, { moduleKey: 'license-banner', functionKey: 'notice' }),
  ) as Promise<Came<{ notice: ReaderNotice | null }>>;
}

const handlers = {
  'observe-license': jobs.observe,
  'report-personal-data': jobs.reportPersonalData,
  'app-installed': jobs.installed,
  'app-upgraded': jobs.upgraded,
  'app-uninstalling': jobs.uninstalling,
};

/** Runs what Forge runs by itself. */
export function runJob(
  at: { story: Story; caller: Caller },
  key: keyof typeof handlers,
  payload?: Record<string, unknown>,
): Promise<Came<unknown>> {
  return came(at, () =>
    at.story.machine.opened.run(handlers[key], { key, ...(payload && { payload }) }),
  );
}

async function came(
  { story, caller }: { story: Story; caller: Caller },
  invoke: () => Promise<unknown>,
): Promise<Came<unknown>> {
  story.census.invocations += 1;
  try {
    return { answer: await story.machine.as(caller, invoke) };
  } catch (error) {
    const nothing = error instanceof InvocationKilled ? 'killed' : 'threw';
    story.census[nothing] += 1;
    tell(story, `    ${caller.name}: ${nothing}, ${error instanceof Error ? error.message : ''}`);
    return { nothing };
  }
}
