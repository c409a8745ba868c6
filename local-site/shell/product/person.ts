import type { Site } from '../site/site';

/** The pretended people: how the product calls them. */
export const people: Record<Site['user'], { name: string; initials: string }> = {
  admin: { name: 'Ada (site admin)', initials: 'A' },
  user: { name: 'Tom (team member)', initials: 'T' },
  anonymous: { name: 'Not logged in', initials: '?' },
};
