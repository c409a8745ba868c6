import type { Authority } from '../../src/rules/policy';
import type { ReadFact } from './read-as';

/** The names of facts as they were read. */
export const factNames: Record<ReadFact['name'], string> = {
  flag: 'Flag',
  kind: 'Kind',
  billing: 'Billing',
  end: 'End',
  environment: 'Environment',
  records: 'Records',
};

/** Who decides. */
export const authorityWords: Record<Authority, string> = {
  platform: 'Atlassian’s flag decides access',
  rules: 'dates and records decide',
};
