import type { Site, SiteChange } from '../site/site';
import { siteTime } from '../site/site';
import { Disclosure } from './disclosure';
import { type Choice, SelectField } from './field';
import { presetOf, siblingAt, siblingPresets } from './sibling-presets';

type Failure = NonNullable<Site['licenseApi']>;

const failures = {
  '400': { kind: 'status', status: 400 },
  '401': { kind: 'status', status: 401 },
  '403': { kind: 'status', status: 403 },
  '429': { kind: 'status', status: 429, retryAfter: 60 },
  '500': { kind: 'status', status: 500 },
  '503': { kind: 'status', status: 503 },
  silent: { kind: 'silent' },
  'wrong-shape': { kind: 'wrong-shape' },
  'not-json': { kind: 'not-json' },
} satisfies Record<string, Failure>;

type Way = keyof typeof failures | 'works';

const ways: readonly Choice<Way>[] = [
  { value: 'works', label: 'Works' },
  { value: '400', label: '400 Bad request' },
  { value: '401', label: '401 Unauthorized' },
  { value: '403', label: '403 Forbidden' },
  { value: '429', label: '429 Too many requests' },
  { value: '500', label: '500 Internal error' },
  { value: '503', label: '503 Unavailable' },
  { value: 'silent', label: 'Gives no answer' },
  { value: 'wrong-shape', label: 'Answers something else' },
  { value: 'not-json', label: 'Answers a page, not JSON' },
];

const nameOf = (failure: Site['licenseApi']): string => {
  if (failure === null) return 'works';
  return failure.kind === 'status' ? String(failure.status) : failure.kind;
};

type Crowd = 'room' | 'full';

const crowds: readonly Choice<Crowd>[] = [
  { value: 'room', label: 'Leave room' },
  { value: 'full', label: 'Use the site’s limit up' },
];

/** Atlassian: "10 requests per minute" for all apps of a site. */
const siteLimit = 10;

type LicenseApiFieldsProps = { site: Site; change: (change: SiteChange) => void };

const Siblings = ({ site, change }: LicenseApiFieldsProps) => {
  const { siblings } = site;
  const known = Object.entries(siblings);
  if (known.length === 0) {
    return (
      <p className="ls-hint">
        Of other apps it knows nothing here. Scenarios under “Purchased apps” name some.
      </p>
    );
  }
  return (
    <>
      <p className="ls-label">Other apps of the vendor</p>
      {known.map(([id, sibling]) => (
        <SelectField
          key={id}
          label={id}
          value={presetOf(sibling)}
          options={siblingPresets}
          onChange={(preset) => {
            change({ siblings: { ...siblings, [id]: siblingAt(preset, siteTime(site)) } });
          }}
        />
      ))}
    </>
  );
};

/** What the License API says of the vendor's other apps, and whether it says anything. */
export const LicenseApiFields = ({ site, change }: LicenseApiFieldsProps) => (
  <Disclosure title="Purchased apps">
    <SelectField
      label="License API"
      value={ways.find(({ value }) => value === nameOf(site.licenseApi))?.value ?? 'works'}
      options={ways}
      onChange={(way) => {
        change({ licenseApi: way === 'works' ? null : failures[way] });
      }}
    />
    <SelectField
      label="Requests of other apps"
      value={site.otherAppsAsk >= siteLimit ? 'full' : 'room'}
      options={crowds}
      onChange={(crowd) => {
        change({ otherAppsAsk: crowd === 'full' ? siteLimit : 0 });
      }}
    />
    <Siblings site={site} change={change} />
  </Disclosure>
);
