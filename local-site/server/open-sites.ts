import type { HostedSite } from './hosted-site';

/** A site, or why it is not opened. */
type OpenedSite =
  { ok: true; site: HostedSite } | { ok: false; problem: { code: string; message: string } };

/** The sites of this process. */
export type OpenSites = {
  /** Opens a site when it is asked for the first time. */
  open: (name: string) => Promise<OpenedSite>;
  /** Those open, in the order in which they were opened. */
  names: () => string[];
  close: () => Promise<void>;
};

/** The most sites that one process has open. */
export const maxOpenSites = 20;

/** No site yet; `openNew` opens one. */
export const createOpenSites = (openNew: (name: string) => Promise<HostedSite>): OpenSites => {
  const sites = new Map<string, Promise<HostedSite>>();
  const open = async (name: string): Promise<OpenedSite> => {
    const begun = sites.get(name);
    if (begun !== undefined) return { ok: true, site: await begun };
    if (sites.size >= maxOpenSites) {
      const message = `${String(maxOpenSites)} sites are open, the most for one process. Start it anew to open ${name}`;
      return { ok: false, problem: { code: 'too-many-sites', message } };
    }
    const opening = openNew(name);
    sites.set(name, opening);
    // A site that could not be opened is tried again when it is next asked for.
    opening.catch(() => sites.delete(name));
    return { ok: true, site: await opening };
  };
  return {
    open,
    names: () => [...sites.keys()],
    close: async () => {
      await Promise.allSettled([...sites.values()].map(async (site) => (await site).close()));
    },
  };
};
