/** Something an admin writes down through the app, as its admin function `add` takes it. Dates are ISO text. */
export type ScenarioRecord =
  | { kind: 'quote'; quote: string; issuedOn: string; validUntil: string }
  | {
      kind: 'quote-closed';
      quote: string;
      at: string;
      outcome: 'declined' | 'withdrawn' | 'accepted';
    }
  | { kind: 'cancellation'; at: string }
  | { kind: 'cancellation-withdrawn'; at: string }
  | { kind: 'extension'; newEnd: string }
  | { kind: 'known-issue'; issue: string; from: string };

/** What the License API says of another app of the vendor. */
export type ScenarioSibling =
  | { kind: 'license'; license: Record<string, unknown> }
  | { kind: 'none' | 'not-found' | 'missing' }
  | { kind: 'error'; type: string };

/** A named license situation to try: the moment, what Atlassian would hand to functions, and what an admin wrote down. */
export type Scenario = {
  name: string;
  title: string;
  /** The site's time, an ISO instant. */
  at: string;
  /** The raw license; null when functions get none. */
  license: unknown;
  environmentType?: 'PRODUCTION' | 'STAGING' | 'DEVELOPMENT';
  records?: ScenarioRecord[];
  /** By app id, in lower case; of the other apps Atlassian knows nothing. */
  siblings?: Record<string, ScenarioSibling>;
};

/** Scenarios that are offered together. */
export type ScenarioGroup = { title: string; scenarios: Scenario[] };
