import { faultKinds } from '../../local-site/platform/faults/fault';

/**
 * What can go wrong with a request: the platform's own faults, and a write of which no answer comes
 * back and that takes effect later, when others have gone on.
 */
export const injectedKinds = [...faultKinds, 'lost-late'] as const;

/**
 * A fault of some requests of one action, counted from 1 over all its attempts. A request that cannot
 * suffer the kind loses its answer after it took effect.
 */
export type Fault = {
  request: number;
  times: number;
  kind: (typeof injectedKinds)[number];
  draw: number;
};

/** What can be done to a history. Numbers pick among what there is at that moment. */
export type Deed =
  | {
      do: 'add';
      record: number;
      day: number;
      isKeyed: boolean;
      copies: number;
      /** What is sent again is another record under the same key: the form was edited meanwhile. */
      isEdited: boolean;
    }
  | { do: 'void'; pick: number; isKeyed: boolean; copies: number }
  | { do: 'choose'; pick: number }
  | { do: 'forge'; pick: number }
  | { do: 'standing' | 'banner' | 'observe' | 'report' | 'export' }
  | { do: 'entries'; pick: number }
  | { do: 'lifecycle'; kind: 'installed' | 'upgraded' | 'uninstalling'; version: number }
  | {
      do: 'import';
      pick: number;
      edit: 'none' | 'forged' | 'damaged';
      isDryRun: boolean;
      copies: number;
    };

/** Somebody does something, and again when it did not come to an end that they know. */
export type Action = { deed: Deed; who: number; tries: number; faults: Fault[] };

/** How Atlassian's License API fails, until it is said otherwise; null when it answers. */
export type ApiFault = 'failed' | 'rate-limited' | 'lost-after' | null;

export type Step =
  | { step: 'time'; ms: number }
  | { step: 'license'; pick: number }
  | { step: 'jobs'; areTold: boolean }
  | { step: 'api'; fault: ApiFault }
  | { step: 'close-account'; who: number }
  | { step: 'reinstall' }
  | { step: 'together'; actions: Action[] };

/** How a site is found, and what then happens on it. */
export type Schedule = {
  turns: number;
  start: 'empty' | 'first-version' | 'long';
  /** Nothing goes wrong in it: what happens at the same time is all there is. */
  isCalm: boolean;
  license: number;
  areJobsTold: boolean;
  isProduction: boolean;
  queryLagMs: number;
  steps: Step[];
};
