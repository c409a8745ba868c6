import { privacy } from '@forge/api';
import type { AccountReport } from '../resolvers/site';

/** Tells Atlassian whose account ids are kept and since when, and gives what it says of them. */
export async function reportAccounts(
  accounts: { accountId: string; at: string }[],
): Promise<AccountReport> {
  const updates = await privacy.reportPersonalData(
    accounts.map(({ accountId, at }) => ({ accountId, updatedAt: at })),
  );
  const having = (wanted: string) =>
    updates.filter(({ status }) => status === wanted).map(({ accountId }) => accountId);
  return { closed: having('closed'), updated: having('updated') };
}
