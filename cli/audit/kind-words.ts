import type { FindingKind } from './finding';

/** What a kind of finding is about: a title for lists, what it means, and what to do. */
export type KindWords = { title: string; means: string; todo: string };

/** The words of each kind. */
const words: Record<FindingKind, KindWords> = {
  'flag-differs.none': {
    title: 'Atlassian reports no license where the rules expect one',
    means:
      'The site’s own history, exported within a day of this audit, holds a license that is not active. By dates and records it should be. Users have no access.',
    todo: 'Ask the customer whether the plan was cancelled or refunded, or a payment failed. If not, ask Marketplace support, with the entitlement number.',
  },
  'flag-differs.active': {
    title: 'Atlassian reports a license where the rules expect none',
    means:
      'The site’s own history, exported within a day of this audit, holds an active license. By dates and records it should have ended. Users have access.',
    todo: 'Look for an open quote, a late renewal or an extension, and record it in the app’s history. Nothing has to be done for the customer.',
  },
  'report-differs.inactive-before-end': {
    title: 'Reported as inactive before its end',
    means:
      'The report shows the license as inactive although its term has not ended. A refund, a cancellation that took effect at once and an uninstalled app look like this.',
    todo: 'Look for a refund in the transactions. If there is none, ask the customer whether the app still works, then Marketplace support.',
  },
  'report-differs.active-after-end': {
    title: 'Reported as active after its end',
    means:
      'The term is over and the report still shows the license as active. The report may be older than the moment that was asked about, or the renewal is not in it yet.',
    todo: 'Compare the day of the export with --at. If the export is new, look for a renewal in the transactions, then ask Marketplace support.',
  },
  'report-differs.active-though-cancelled': {
    title: 'Reported as active, cancelled by its history',
    means: 'The joined history has a cancellation that counts; the report does not show it.',
    todo: 'Check the cancellation in the site’s history. If it was withdrawn, record that there.',
  },
  'report-differs.cancelled-though-running': {
    title: 'Reported as cancelled, running by its history',
    means:
      'The report shows a cancellation that the joined history does not count: it was withdrawn, or the license was renewed since.',
    todo: 'Ask the customer which is right. The report may still be of the earlier term.',
  },
  'suspended-now': {
    title: 'Suspended now',
    means:
      'The term has ended and was not renewed. Users have access for some more days; the report should show the license as inactive already.',
    todo: 'Write to the customer before access ends, to the technical contact if you know no other: a payment may have failed, or a trial not be decided. Licenses that are free or on a sandbox have no payment to fail.',
  },
  'changed-since.lost-access': {
    title: 'Lost access since the previous audit',
    means: 'Users had access by the previous audit, and have none by this one.',
    todo: 'See the license’s other findings for the reason.',
  },
  'ends-soon.cancelled': {
    title: 'Cancelled, ends soon',
    means: 'The customer has cancelled. Access ends on the day that is named.',
    todo: 'Ask why, while the app is still in use.',
  },
  'ends-soon.evaluation': {
    title: 'Evaluation ends soon',
    means:
      'Access ends on the day that is named unless the customer subscribes. The days of suspension after an evaluation are counted in.',
    todo: 'Offer help with the decision. Only Atlassian can move the end, with your approval.',
  },
  'ends-soon.hold': {
    title: 'A quote or known issue that keeps access open ends soon',
    means:
      'The term is over; what the history has on record keeps access open until the day that is named.',
    todo: 'Remind the customer of the quote, or ask Marketplace support to extend it.',
  },
  'regime-differs.now': {
    title: 'The compared regime gives other access now',
    means: 'Under the other set of rules users would have other access today.',
    todo: 'See what the app itself reports on such a site (`standing calibrate` counts it) before you change the policy.',
  },
  'report-differs.inactive-though-cancelled': {
    title: 'Reported as inactive, cancelled by its history',
    means:
      'The report shows the license as inactive while, by the rules, it would still be shown as cancelled.',
    todo: 'If the cancellation took effect at once, say so in the site’s history.',
  },
  'regime-differs.soon': {
    title: 'The compared regime gives other access soon',
    means:
      'Under the other set of rules users would have other access from the day that is named on.',
    todo: 'Watch what happens on that day: it tells which regime applies.',
  },
  'report-differs.cancelled-too-long': {
    title: 'Reported as cancelled for longer than expected',
    means:
      'The report shows a cancelled license as cancelled for a while, then as inactive: until access ends, and by the classic rules at least until a month after the cancellation. This one is past that.',
    todo: 'Nothing for the customer: access has ended. Under another regime the report shows it for longer.',
  },
  'grace-column-differs.column': {
    title: 'The column inGracePeriod says yes, the rules know of no grace',
    means:
      'Atlassian’s undocumented column says that the license is in its grace period. By its dates it is not.',
    todo: 'Compare the end in the report with the one in the billing console.',
  },
  'grace-column-differs.rules': {
    title: 'The column inGracePeriod says no, the license is suspended',
    means:
      'By its dates the license is in the days after its end. Atlassian’s undocumented column says that it is not.',
    todo: 'Users may have lost access already. Ask the customer whether the app still works.',
  },
  contested: {
    title: 'Contested',
    means: 'Atlassian’s sources disagree on the rule that decided. The answer may be wrong.',
    todo: 'Do not tell the customer a date as certain. `standing calibrate` shows what Atlassian does.',
  },
  'ends-soon.renewal': {
    title: 'Access ends soon unless it is renewed',
    means:
      'The term ends, or has days of suspension that end, within the days that were asked for. Most subscriptions renew by themselves.',
    todo: 'For annual plans, check that a quote is out. Monthly ones need nothing.',
  },
  'changed-since.gained-access': {
    title: 'Gained access since the previous audit',
    means: 'Users had no access by the previous audit, and have access by this one.',
    todo: 'Nothing: the customer renewed or subscribed.',
  },
  'changed-since.other-state': {
    title: 'In another state than in the previous audit',
    means: 'The license is in another state than before; whether users have access is unchanged.',
    todo: 'Nothing, unless the state itself asks for it.',
  },
  'changed-since.new': {
    title: 'New since the previous audit',
    means: 'The previous audit did not have this license.',
    todo: 'Nothing.',
  },
  'contradicting-rows': {
    title: 'Rows that contradict each other',
    means:
      'The export has several rows for this license that state different things, and nothing says which is newer. The last one was judged.',
    todo: 'Look the license up in the Marketplace. Atlassian knows of old licenses that are reported twice.',
  },
  'flawed-row': {
    title: 'Row with flaws',
    means: 'Something in the row is missing or cannot be right. It was judged by what it has.',
    todo: 'Where the end is missing or no date, look it up; a row without one cannot be judged.',
  },
};

/** The words of a kind of finding. */
export function kindWords(kind: FindingKind): KindWords {
  return words[kind];
}
