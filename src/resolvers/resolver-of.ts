import Resolver, { type Handlers } from '@forge/resolver';
import type { Definitions } from '@forge/resolver/shared';

/**
 * The resolver of these functions and of no others. Forge's own looks a function key up with `in`,
 * so that `constructor` and the like would answer with the whole context. Vendors' apps may have a
 * version of `@forge/resolver` that has no `makeResolver` yet.
 */
export function resolverOf<Api extends Definitions>(
  functions: Handlers<Api>,
): ReturnType<Resolver['getDefinitions']> {
  const resolver = new Resolver();
  for (const key of Object.keys(functions)) {
    const run = functions[key];
    if (run) resolver.define(key, run);
  }
  const answer = resolver.getDefinitions();
  return async (request, backend) => {
    const { functionKey } = request.call;
    if (!Object.hasOwn(functions, functionKey))
      throw new Error(`Resolver has no definition for '${functionKey}'.`);
    return answer(request, backend);
  };
}
