import { checkedVendor } from '../../src/kit/checked-vendor';
import type { GivenVendor } from '../../src/kit/given-vendor';
import type { Outcome } from './check';

/** Atlassian's id of an app, in manifests: its UUID comes last. */
const uuidIn = (appId: string): string => appId.slice(appId.lastIndexOf('/') + 1).toLowerCase();

/** The vendor's choices as the app judges them when it starts. */
export const vendorOutcome = (given: GivenVendor, appId: string): Outcome => {
  try {
    const { family } = checkedVendor(given);
    const own = uuidIn(appId);
    const isThere = family.length === 0 || family.some(({ id }) => id === own);
    return {
      faults: isThere
        ? []
        : [
            `src/family.ts lacks this app. Give it an entry with the id ${own}, as manifest.yml says.`,
          ],
    };
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
};

/** The id that the manifest has until `forge register` gives the app one of its own. */
export const placeholderId = 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000';

/** A placeholder does for everything but a deployment. */
export const appIdOutcome = (appId: string, isDeploying: boolean): Outcome => {
  if (appId !== placeholderId) return { faults: [] };
  const said =
    'app.id in manifest.yml is a placeholder. Run `forge register`, and put the new id into src/family.ts too.';
  return isDeploying ? { faults: [said] } : { faults: [], notes: [said] };
};
