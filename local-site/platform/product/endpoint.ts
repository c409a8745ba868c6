import type { PlatformAnswer } from '../answer';
import type { Person } from './user';

/** What an endpoint sees of a request: who asks, for what, and the site's settings that show in answers. */
export type ProductRequest = {
  person: Person;
  query: URLSearchParams;
  timeZone: string;
  locale: string;
};

/** One product REST endpoint. An app may call it with the classic scope, or with all of the granular ones. */
export type ProductEndpoint = {
  product: 'jira' | 'confluence';
  method: string;
  path: string;
  classicScope: string;
  granularScopes: string[];
  answer: (request: ProductRequest) => PlatformAnswer;
};
