import { append } from './forge/append';
import { environment } from './forge/app-context';
import { isAdmin } from './forge/is-admin';
import { readHistory } from './forge/read-history';
import { app, policy } from './policy';
import { adminFunctions } from './resolvers/admin';
import { resolverOf } from './resolvers/resolver-of';
import type { AdminApi } from './wire/admin-api';

/** The license panel's functions, as `manifest.yml` names them. */
export const handler = resolverOf<AdminApi>(
  adminFunctions(
    {
      now: () => Date.now(),
      environment,
      readLog: readHistory,
      append,
      isAdmin,
      randomId: () => crypto.randomUUID().slice(0, 8),
    },
    { policy, app },
  ),
);
