import { asApp, assumeTrustedRoute } from '@forge/api';
import * as v from 'valibot';
import { openCounterSite } from './counter-site';

const answered = v.object({ status: v.number(), wait: v.nullable(v.string()), text: v.string() });

/** The fixture app's site, which has licenses, and a short word for asking for them. */
export const openLicenseSite = () => {
  const open = openCounterSite();
  open.site.app.manifest.app.licensing = { enabled: true };
  const inCall = <Result>(work: () => Promise<Result>) =>
    open.invoke(work, { moduleKey: 'counter-admin', functionKey: 'ask' });
  return {
    ...open,
    /** Does something as the app would in a call. */
    inCall,
    /** Asks the License API; `wait` is its `Retry-After`. */
    ask: async (query = '') => {
      const asked = await inCall(async () => {
        const path = assumeTrustedRoute(`/forge/app/v1/license${query}`);
        const response = await asApp().requestAtlassian(path);
        const [status, wait] = [response.status, response.headers.get('retry-after')];
        return { status, wait, text: await response.text() };
      });
      return v.parse(answered, asked);
    },
  };
};
