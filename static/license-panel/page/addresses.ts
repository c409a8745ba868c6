/** Atlassian: where billing admins manage what a site subscribes to. */
export const BILLING = 'https://admin.atlassian.com/billing';

/** Where site admins see which apps are installed. Atlassian documents no address for it. */
export function connectedApps(siteId: string): string {
  return `https://admin.atlassian.com/s/${encodeURIComponent(siteId)}/user-connected-apps`;
}
