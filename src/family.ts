import type { FamilyApp } from './wire/family';

/**
 * The vendor's apps, this one among them: those whose licenses *Purchased apps* shows. Atlassian: they
 * are all in one developer space. The ids after the first are examples of no app.
 */
export const family: FamilyApp[] = [
  {
    id: '00000000-0000-4000-8000-000000000000',
    name: 'Example App',
    products: ['jira', 'confluence'],
    editions: ['standard', 'advanced'],
  },
  {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Example Charts',
    listing: 'https://marketplace.atlassian.com/apps/1000001',
    products: ['jira', 'confluence'],
    editions: ['standard', 'advanced'],
  },
  {
    id: '00000000-0000-4000-8000-000000000002',
    name: 'Example Forms',
    listing: 'https://marketplace.atlassian.com/apps/1000002',
    products: ['jira'],
  },
  {
    id: '00000000-0000-4000-8000-000000000003',
    name: 'Example Whiteboards',
    listing: 'https://marketplace.atlassian.com/apps/1000003',
    products: ['confluence'],
    editions: ['standard'],
  },
];
