import { asDocumented } from './scenarios/as-documented';
import { cancellations } from './scenarios/cancellations';
import { divergences } from './scenarios/divergences';
import { evaluations } from './scenarios/evaluations';
import { heldOpen } from './scenarios/held-open';
import { purchasedApps } from './scenarios/purchased-apps';
import type { Scenario, ScenarioGroup } from './scenarios/scenario';
import { subscriptions } from './scenarios/subscriptions';
import { withoutLicense } from './scenarios/without-license';

/** Every situation that can be chosen on the local site, in the order it is offered. */
export const scenarioGroups: ScenarioGroup[] = [
  { title: 'Evaluation', scenarios: evaluations },
  { title: 'Subscription', scenarios: subscriptions },
  { title: 'Cancelled', scenarios: cancellations },
  { title: 'Held open', scenarios: heldOpen },
  { title: 'Does not fit', scenarios: divergences },
  { title: 'No license', scenarios: withoutLicense },
  { title: 'Purchased apps', scenarios: purchasedApps },
  { title: 'As documented', scenarios: asDocumented },
];

/** The same without their groups. */
export const scenarios: Scenario[] = scenarioGroups.flatMap((group) => group.scenarios);

/** The name of the situation that a new site begins with: one in which the panel and the banner both have something to say. */
export const firstScenario = 'subscription-suspended';
