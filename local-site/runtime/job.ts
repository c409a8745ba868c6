import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type App, functionOf } from '../platform/manifest';
import { productOf } from '../platform/module-place';
import type { Runnable } from '../platform/runnable';
import type { AppSite } from '../platform/site';
import type { Invocation } from './function-event';
import { type Delivery, jobBody, type JobInput } from './job-body';
import { maxRuntimeSeconds } from './resolver-call';

/** A module that Forge runs by itself, to be run now. With `isSpared`, no fault befalls it. Without a delivery, a queue's event is a new one. */
export type Job = JobInput & { runnable: Runnable; isSpared?: boolean; delivery?: Delivery };

/** What running a job now comes to, before its function is called. */
export type PlannedJob = { invocation: Invocation } | { skipped: string } | { refused: string };

const activeLicense = v.object({ active: v.literal(true) });

// Atlassian: "Invocation limits" and "Pre-uninstall trigger".
const longJobSeconds = 55;
const longestJobSeconds = 900;

const isCalledByPages = (app: App, functionKey: string): boolean =>
  app.modules.some((module) => module.resolver?.function === functionKey) ||
  app.runnables.some((other) => other.type === 'trigger' && other.functionKey === functionKey);

const timeoutOf = (app: App, { type, functionKey = '' }: Runnable): number => {
  if (type === 'lifecycle') return longJobSeconds;
  if (type === 'trigger' || isCalledByPages(app, functionKey)) return maxRuntimeSeconds;
  const { timeoutSeconds = longJobSeconds } = functionOf(app, functionKey) ?? {};
  return Math.min(timeoutSeconds, longestJobSeconds);
};

const productOfApp = ({ modules: [first] }: App): string =>
  first === undefined ? 'jira' : productOf(first.type);

const named = ({ type, key }: Runnable) => `The ${type} ${key}`;

/** Finds out what Forge would do with a job on a site: call a function without a user, or pass it over. */
export const planJob = (
  site: AppSite,
  { runnable, event, payload, delivery, isSpared = false }: Job,
): PlannedJob => {
  const { app } = site;
  const asked = event ?? runnable.events[0]?.name;
  const known = runnable.events.find(({ name }) => name === asked);
  if (asked !== undefined && known === undefined) {
    return { refused: `${named(runnable)} does not listen to ${asked}` };
  }
  const entry = functionOf(app, runnable.functionKey);
  if (entry === undefined) {
    return { refused: `${named(runnable)} has no function; remote endpoints are not modelled` };
  }
  // Atlassian: "invocations are skipped for sites where the app does not have an active license".
  const needsLicense = runnable.needsLicense || known?.needsLicense === true;
  if (needsLicense && !v.is(activeLicense, site.state().license)) {
    return { skipped: `${named(runnable)} has appIsLicensed, and the license is not active` };
  }
  const id = randomUUID();
  const delivered = delivery ?? { jobId: id, eventId: `${id}#0` };
  return {
    invocation: {
      id,
      entry,
      called: runnable.method ?? entry.key,
      module: { type: runnable.moduleType, key: runnable.key },
      product: productOfApp(app),
      body: jobBody(site, runnable, { event: asked, payload, delivery: delivered }),
      user: 'anonymous',
      isToldLicense: site.state().licenseInJobs,
      timeoutSeconds: timeoutOf(app, runnable),
      isSpared,
    },
  };
};
