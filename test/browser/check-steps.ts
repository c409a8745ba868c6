import { evaluation, inactive, monthly, renewed } from '../../local-site/scenarios/licenses';
import { appId } from './family-folder';

/** The other apps that the app names. */
export const [charts, forms, whiteboards] = [appId(1), appId(2), appId(3)];
/** An app without a license. */
export const none = { kind: 'none' };

/** An app with one. */
export const bought = (license: object = monthly) => ({ kind: 'license', license });
const nothing = { [charts]: none, [forms]: none, [whiteboards]: none };

export const advanced = { ...monthly, capabilitySet: 'capabilityAdvanced' };

/** The License API fails with an HTTP status. */
export const status = (code: number) => ({ kind: 'status', status: code });

/** The site's time, so many hours after the first check. */
export const hour = (hours: number) => ({
  clock: {
    at: new Date(Date.UTC(2026, 4, 1, 9) + hours * 3_600_000).toISOString(),
    running: false,
  },
});

/** What Atlassian says, check by check, and what is then said of it. */
export const checkSteps: [siblings: object, licenseApi: object | null, said: string[]][] = [
  [nothing, null, ['No licenses of other apps were found.']],
  [
    { ...nothing, [charts]: bought(advanced) },
    null,
    ['One license was found.', 'Example Charts: The subscription runs until May 30, 2026.'],
  ],
  [{ ...nothing, [charts]: bought(advanced) }, null, ['Same as before.']],
  [
    { ...nothing, [charts]: bought(renewed(advanced, '2026-06-30T00:00:00.000Z')) },
    null,
    [
      'One license has changed.',
      'Example Charts: Atlassian renewed the subscription: it now ends on June 29, 2026 (before: May 30, 2026).',
    ],
  ],
  [
    { ...nothing, [charts]: bought(renewed(monthly, '2026-06-30T00:00:00.000Z')) },
    null,
    [
      'One license is worth less than before.',
      'Example Charts, worth less than before: The edition is now Standard (before: Advanced).',
    ],
  ],
  [
    { ...nothing, [charts]: bought(inactive(renewed(monthly, '2026-06-30T00:00:00.000Z'))) },
    null,
    [
      'One license is worth less than before.',
      'Example Charts, worth less than before: The license stopped being active on May 2, 2026, before its end on June 29, 2026.',
    ],
  ],
  [
    { ...nothing, [forms]: bought(evaluation) },
    null,
    [
      '2 licenses have changed; at least one is worth less than before.',
      'Example Charts, worth less than before: Atlassian no longer gives this app a license on this site.',
      'Example Forms: The evaluation runs until May 30, 2026.',
    ],
  ],
  [
    { ...nothing, [forms]: bought(evaluation) },
    null,
    ['Only evaluations were found, the same as before.'],
  ],
  [
    {
      [charts]: { kind: 'missing' },
      [forms]: bought(evaluation),
      [whiteboards]: { kind: 'error', type: 'FORBIDDEN' },
    },
    null,
    [
      'Of 2 apps Atlassian told nothing. The rest is as before.',
      'Example Charts: It was left out of Atlassian’s answer.',
      'Example Whiteboards: Atlassian did not let this app ask for it.',
    ],
  ],
  [
    { [charts]: bought(), [forms]: bought(evaluation), [whiteboards]: { kind: 'missing' } },
    null,
    [
      'One license was found.',
      'Example Charts: The subscription runs until May 30, 2026.',
      'Example Whiteboards: It was left out of Atlassian’s answer.',
    ],
  ],
  [
    {},
    status(403),
    ['Atlassian does not let this app ask for these licenses. Tell the app’s vendor.'],
  ],
  [{}, status(400), ['Atlassian did not accept the question. Tell the app’s vendor.']],
  [{}, status(503), ['Atlassian answered with an error.']],
  [{}, { kind: 'wrong-shape' }, ['What Atlassian answered cannot be read.']],
  [{}, status(429), ['Atlassian was asked too often, by all apps of this site together.']],
];
