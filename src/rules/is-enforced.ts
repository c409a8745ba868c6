import type { Environment } from './license';
import type { Policy } from './policy';

/** Whether an app without a license gives no access: in production, and once it is sold on the Marketplace. */
export function isEnforced(environment: Environment, { listed }: Policy): boolean {
  return environment === 'PRODUCTION' && listed;
}
