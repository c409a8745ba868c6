/** Something an admin writes down through the app, as its admin function `add` takes it. */
export type ScenarioRecord =
  | { kind: 'quote'; quote: string; issuedOn: string; validUntil: string }
  | { kind: 'cancellation'; at: string };

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
};
