import type { Scenario } from './scenario';

/** Functions get no license at all. */
export const withoutLicense: Scenario[] = [
  {
    name: 'no-license-development',
    title: 'No license, in development',
    at: '2026-05-10T09:00:00.000Z',
    license: null,
    environmentType: 'DEVELOPMENT',
  },
  {
    name: 'no-license-production',
    title: 'No license, in production',
    at: '2026-05-10T09:00:00.000Z',
    license: null,
  },
];
