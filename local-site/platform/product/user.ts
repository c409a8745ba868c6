import type { SiteUser } from '../site-state';

/** Somebody who is signed in to the site. */
export type Person = { accountId: string; displayName: string; isAdmin: boolean };

const people: Record<Exclude<SiteUser, 'anonymous'>, Person> = {
  admin: {
    accountId: '712020:10ca1517-0000-4000-8000-00000000000a',
    displayName: 'Ada',
    isAdmin: true,
  },
  user: {
    accountId: '712020:10ca1517-0000-4000-8000-00000000000b',
    displayName: 'Tom',
    isAdmin: false,
  },
};

/** The person behind the site's current user; nobody when anonymous. */
export const personOf = (user: SiteUser): Person | undefined =>
  user === 'anonymous' ? undefined : people[user];

/** Everybody who has an account on the site. */
export const everybody: readonly Person[] = Object.values(people);
