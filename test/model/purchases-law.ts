import type { Sibling } from '../../local-site/platform/atlassian/sibling';
import { isJsonObject } from '../../src/wire/json';
import type { Purchases } from '../../src/wire/purchases';
import { APPS, type Action, type Caller, type What } from './arbitrary-purchases';
import { intercept } from '../forge/intercept';
import {
  familyOf,
  idOf,
  isLicenseApi,
  openPurchasesSite,
  type PurchasesSite,
} from '../forge/purchases-site';

const MINUTE = 60_000;

/** Each site that is played is another one, so that what it is told is told apart. */
let sites = 0;

/** Plays it, and throws where a law does not hold. */
export async function play(actions: Action[]): Promise<void> {
  const site = openPurchasesSite(familyOf(APPS));
  const name = `site ${String((sites += 1))}`;
  const truth = new Truth(site, name);
  try {
    for (const each of actions) {
      await act(site, truth, each);
      await truth.look();
    }
    await truth.end();
  } finally {
    truth.close();
    await site.dispose();
  }
}

async function act(site: PurchasesSite, truth: Truth, action: Action): Promise<void> {
  switch (action.kind) {
    case 'calls': {
      site.interleave(action.order);
      const calls = action.callers.map((who) => truth.call(who));
      await Promise.allSettled(calls);
      site.interleave(null);
      return;
    }
    case 'later':
      truth.later(action.seconds * 1_000);
      return;
    case 'says':
      truth.say(action.app, action.what);
      return;
    case 'api':
      site.site.change({ licenseApi: action.licenseApi });
      return;
    case 'others':
      site.site.change({ otherAppsAsk: action.otherAppsAsk });
      return;
    case 'faults':
      truth.faults = action.percent === 0 ? null : { seed: action.seed, percent: action.percent };
  }
}

/** What Atlassian says, whom it told when, and what the page showed of it. */
class Truth {
  faults: { seed: number; percent: number } | null = null;
  private readonly said: { at: number; siblings: Record<number, Sibling> }[] = [];
  private readonly shown = new Map<string, number>();
  private readonly checks = new Set<string>();
  private readonly asked: number[] = [];
  private readonly undo: () => void;

  constructor(
    private readonly site: PurchasesSite,
    private readonly name: string,
  ) {
    this.say(1, 'license');
    this.undo = intercept((path, real) => {
      if (isLicenseApi(path)) this.asked.push(site.site.now());
      return real();
    });
  }

  say(app: number, what: What): void {
    const siblings = { ...this.said.at(-1)?.siblings, [app]: this.sibling(app, what) };
    this.said.push({ at: this.site.site.now(), siblings });
    this.site.say(siblings);
  }

  later(ms: number): void {
    this.site.site.change({ clock: { at: new Date(this.site.site.now() + ms).toISOString() } });
  }

  async call(who: Caller): Promise<void> {
    this.site.faults.set(this.faults);
    if (who === 'job') await this.site.job();
    else if (who === 'queue') await this.site.goOn();
    else if (who === 'page') await this.site.purchases();
    else {
      const answer = await this.site.check();
      const last = answer.ok ? answer.value.purchases.last : null;
      // What an admin's check answered with is in the history, or will be.
      if (last?.by === 'admin') this.checks.add(last.check.check);
    }
  }

  /** Looks at the page while nothing fails. */
  async look(): Promise<void> {
    this.site.faults.set(null);
    this.expectPauses();
    const { answers } = await this.site.purchases();
    for (const appId of this.shown.keys())
      if (!answers.some((answer) => answer.appId === appId))
        throw new Error(`${appId} is lost: ${JSON.stringify(this.site.stored(''))}`);
    for (const answer of answers) this.expectTrue(answer);
  }

  /** Once nothing fails any more, everything is known after a while, and each check was told once. */
  async end(): Promise<void> {
    this.site.faults.set(null);
    this.site.site.change({ licenseApi: null, otherAppsAsk: 0 });
    for (let hour = 0; hour < 5; hour += 1) {
      this.later(61 * MINUTE);
      await this.site.job();
    }
    await this.look();
    const { answers, underWay } = await this.site.purchases();
    if (underWay) throw new Error('a check never ended');
    const silent = Object.values(this.said.at(-1)?.siblings ?? {}).filter(tellsNothing);
    if (answers.length < APPS - silent.length) throw new Error('an app was never asked for');
    const told = this.site.stored('log:').flatMap(({ value }) => {
      const event = isJsonObject(value) && isJsonObject(value.event) ? value.event : {};
      return event.kind === 'purchase-check' ? [String(event.check)] : [];
    });
    if (new Set(told).size !== told.length) throw new Error('a check was told twice');
    for (const check of this.checks)
      if (!told.includes(check)) throw new Error(`${check} was not told`);
  }

  close(): void {
    this.undo();
  }

  private sibling(app: number, what: What): Sibling {
    if (what === 'license') {
      const marks = { ccpEntitlementId: `${this.name} app ${String(app)}` };
      const version = `version ${String(this.said.length)}`;
      return { kind: 'license', license: { active: true, ccpEntitlementSlug: version, ...marks } };
    }
    if (what === 'unreadable') return { kind: 'license', license: { trialEndDate: 'soon' } };
    return what === 'error' ? { kind: 'error', type: 'FORBIDDEN' } : { kind: what };
  }

  private expectPauses(): void {
    this.asked.forEach((at, index) => {
      const before = this.asked[index - 1];
      if (before !== undefined && at - before < 5 * MINUTE)
        throw new Error(`Atlassian was asked again after ${String((at - before) / 1_000)} seconds`);
    });
  }

  /** It is what Atlassian said of this very app at that moment, and nothing older than was shown before. */
  private expectTrue({ appId, at, license }: Purchases['answers'][number]): void {
    const moment = Date.parse(at);
    if (moment < (this.shown.get(appId) ?? -Infinity)) throw new Error(`${appId} went back`);
    this.shown.set(appId, moment);
    if (appId === idOf(0)) return;
    const number = Number(appId.slice(-12));
    // What changed at the very moment of a call may have been told or not.
    const possible = this.said.filter(
      (said, index) => said.at <= moment && (this.said[index + 1]?.at ?? Infinity) >= moment,
    );
    const isTrue = possible.some(({ siblings }) => {
      const sibling = siblings[number];
      if (sibling && tellsNothing(sibling)) return false;
      return sibling?.kind === 'license'
        ? isJsonObject(license) &&
            license.ccpEntitlementId === sibling.license.ccpEntitlementId &&
            license.ccpEntitlementSlug === sibling.license.ccpEntitlementSlug
        : license === null;
    });
    if (!isTrue) throw new Error(`${appId} is shown with ${JSON.stringify(license)}`);
  }
}

/** Nothing that could be shown. */
function tellsNothing(sibling: Sibling): boolean {
  if (sibling.kind === 'license') return sibling.license.ccpEntitlementId === undefined;
  return sibling.kind === 'error' || sibling.kind === 'missing';
}
