import * as v from 'valibot';

const filter = v.optional(v.object({ appIsLicensed: v.optional(v.boolean(), false) }), {});

const target = { key: v.string(), function: v.optional(v.string()) };

const triggers = v.array(
  v.object({
    ...target,
    filter,
    events: v.array(v.union([v.string(), v.object({ eventType: v.string(), filter })])),
  }),
);

const scheduledTriggers = v.array(v.object({ ...target, filter, interval: v.string() }));

const consumers = v.array(
  v.object({
    ...target,
    queue: v.string(),
    resolver: v.optional(
      v.object({ function: v.optional(v.string()), method: v.optional(v.string()) }),
    ),
  }),
);

const modulesSchema = v.object({
  trigger: v.optional(triggers, []),
  scheduledTrigger: v.optional(scheduledTriggers, []),
  consumer: v.optional(consumers, []),
  preUninstall: v.optional(v.array(v.object(target)), []),
});

/** One event of a trigger. `needsLicense` is the filter `appIsLicensed`. */
type RunnableEvent = { name: string; needsLicense: boolean };

/** A module that Forge runs by itself, without a page: a trigger, a schedule, a queue's consumer, or what runs before an uninstall. */
export type Runnable = {
  type: 'trigger' | 'scheduledTrigger' | 'consumer' | 'lifecycle';
  /** Its name in the manifest, for instance `preUninstall`. */
  moduleType: string;
  key: string;
  title: string;
  /** The manifest's function; nothing when a remote endpoint is called instead. */
  functionKey: string | undefined;
  events: RunnableEvent[];
  needsLicense: boolean;
  /** How often a schedule runs, as the manifest has it. */
  interval?: string;
  queue?: string;
  /** The name that a consumer's resolver defines. Without one the function itself is the consumer. */
  method?: string;
};

const intervals: Partial<Record<string, string>> = {
  fiveMinute: 'Every five minutes',
  hour: 'Every hour',
  day: 'Every day',
  week: 'Every week',
};

/** The modules of a manifest that Forge runs by itself, kind by kind. Throws when they are not as Atlassian's schema has them. */
export const runnablesOf = (manifestModules: unknown): Runnable[] => {
  const modules = v.parse(modulesSchema, manifestModules);
  return [
    ...modules.trigger.map((entry): Runnable => {
      const events = entry.events.map((event): RunnableEvent => {
        const { eventType: name, filter: own } =
          typeof event === 'string' ? { eventType: event, filter: entry.filter } : event;
        return { name, needsLicense: entry.filter.appIsLicensed || own.appIsLicensed };
      });
      return {
        type: 'trigger',
        moduleType: 'trigger',
        key: entry.key,
        title: events.map(({ name }) => name).join(', '),
        functionKey: entry.function,
        events,
        needsLicense: entry.filter.appIsLicensed,
      };
    }),
    ...modules.scheduledTrigger.map((entry): Runnable => ({
      type: 'scheduledTrigger',
      moduleType: 'scheduledTrigger',
      key: entry.key,
      title: intervals[entry.interval] ?? entry.interval,
      functionKey: entry.function,
      events: [],
      needsLicense: entry.filter.appIsLicensed,
      interval: entry.interval,
    })),
    ...modules.consumer.map(({ key, queue, resolver, ...entry }): Runnable => ({
      type: 'consumer',
      moduleType: 'consumer',
      key,
      title: `Queue ${queue}`,
      functionKey: entry.function ?? resolver?.function,
      events: [],
      needsLicense: false,
      queue,
      ...(resolver?.method !== undefined && { method: resolver.method }),
    })),
    ...modules.preUninstall.map((entry): Runnable => ({
      type: 'lifecycle',
      moduleType: 'preUninstall',
      key: entry.key,
      title: 'Before an uninstall',
      functionKey: entry.function,
      events: [],
      needsLicense: false,
    })),
  ];
};
