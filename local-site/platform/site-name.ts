/** The site that is meant by localhost itself, and by an address without a name. */
export const defaultSiteName = 'local';

const plainHosts = ['localhost', '127.0.0.1', '[::1]'];
const suffix = '.localhost';
const namePattern = /^[a-z0-9-]{1,40}$/;

/** True for a name that a site can have. */
export const isSiteName = (name: string): boolean => namePattern.test(name);

/** True when a host name leads to this machine and nowhere else. */
export const isOwnHost = (hostname: string): boolean =>
  plainHosts.includes(hostname) || hostname.endsWith(suffix);

/** The name of the site behind one of our host names; nothing when it is no name for a site. */
export const siteNameOf = (hostname: string): string | undefined => {
  if (plainHosts.includes(hostname)) return defaultSiteName;
  const name = hostname.slice(0, -suffix.length);
  return isOwnHost(hostname) && isSiteName(name) ? name : undefined;
};

/** The address of a site on the port of another one's address. */
export const siteUrl = (name: string, besideUrl: string): string => {
  const url = new URL('/', besideUrl);
  url.hostname = name === defaultSiteName ? 'localhost' : `${name}${suffix}`;
  return url.origin;
};
