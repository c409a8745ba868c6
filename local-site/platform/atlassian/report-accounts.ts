import * as v from 'valibot';
import { emptyAnswer, jsonAnswer, type PlatformAnswer, refusal } from '../answer';
import { issueText } from '../issue-text';
import { parsedJson } from '../parsed-json';
import type { AppSite } from '../site';

// Atlassian: "Each request allows up to 90 accounts", with times of RFC 3339.
const reportSchema = v.object({
  accounts: v.pipe(
    v.array(
      v.object({
        accountId: v.pipe(v.string(), v.minLength(1)),
        updatedAt: v.pipe(v.string(), v.isoTimestamp()),
      }),
    ),
    v.maxLength(90),
  ),
});

// The scope of the same endpoint for apps with OAuth 2.0 (3LO); Forge's manifest knows it, Forge's documentation does not say where it is needed.
const scope = 'report:personal-data';

/** Closed on every site. Atlassian: "User privacy guidelines" names it for trying things out. */
const closedTestAccount = '5be24ba3f91c106033269289';

/** Answers a report of the accounts whose personal data an app keeps: those to erase or to read anew. Atlassian: "Personal data reporting API". */
export const answerReportAccounts = (site: AppSite, body: string): PlatformAnswer => {
  if (!site.app.manifest.permissions.scopes.includes(scope)) {
    return refusal(403, 'SCOPE_MISSING', `The report of accounts needs the scope ${scope}`);
  }
  const parsed = v.safeParse(reportSchema, parsedJson(body));
  if (!parsed.success) {
    return jsonAnswer({ errorType: 'BAD_REQUEST', errorMessage: issueText(parsed.issues) }, 400);
  }
  const { accounts: known } = site.state();
  const accounts = parsed.output.accounts.flatMap(({ accountId, updatedAt }) => {
    const fate = accountId === closedTestAccount ? 'closed' : known[accountId];
    if (fate === undefined) return [];
    if (fate === 'closed') return [{ accountId, status: 'closed' }];
    // Atlassian: "Returns updates to the account after the updatedAt time."
    return Date.parse(fate) > Date.parse(updatedAt) ? [{ accountId, status: 'updated' }] : [];
  });
  return accounts.length === 0 ? emptyAnswer(204) : jsonAnswer({ accounts });
};
