import type { Outcome } from './check';
import { type ScopeReason, scopeReasons } from './scope-reasons';
import type { SourceCalls } from './source-calls';

const needsThought = /^request|^@forge\/(?!api$|bridge$|react$|resolver$)|^reportPersonalData$/;

const reasonFor = ({ name, target }: SourceCalls[number]): ScopeReason | undefined =>
  scopeReasons.find((reason) => reason.name === name && reason.target === target);

/** Scopes that the sources use against scopes that the manifest asks for, both ways. */
export const scopesOutcome = (calls: SourceCalls, asked: readonly string[]): Outcome => {
  const used = new Set<string>();
  const unknown: string[] = [];
  const missing: string[] = [];
  for (const call of calls.filter(({ name }) => needsThought.test(name))) {
    const reason = reasonFor(call);
    if (reason === undefined) {
      const called = `${call.name}${call.target === null ? '' : ` ${call.target}`}`;
      unknown.push(
        `${call.place}: ${called} is not in tools/preflight/scope-reasons.ts. Write its path where it is called, and there which scope it needs and where Atlassian says so.`,
      );
    } else if (reason.scope !== null) {
      used.add(reason.scope);
      if (!asked.includes(reason.scope))
        missing.push(
          `${call.place} needs the scope ${reason.scope} (${reason.source}). Add it to permissions.scopes in manifest.yml.`,
        );
    }
  }
  const unused = asked
    .filter((scope) => !used.has(scope))
    .map((scope) => `Nothing uses the scope ${scope}. Take it out of manifest.yml.`);
  return { faults: [...unknown, ...missing, ...unused] };
};
