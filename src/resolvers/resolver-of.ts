import { makeResolver, type Handlers } from '@forge/resolver';
import type { Definitions } from '@forge/resolver/shared';

/**
 * The resolver of these functions and of no others. Forge's own looks a function key up with `in`,
 * so that `constructor` and the like would answer with the whole context.
 */
export function resolverOf<Api extends Definitions>(
  functions: Handlers<Api>,
): ReturnType<typeof makeResolver> {
  const resolver = makeResolver<Api>(functions);
  return async (request, backend) => {
    const { functionKey } = request.call;
    if (!Object.hasOwn(functions, functionKey))
      throw new Error(`Resolver has no definition for '${functionKey}'.`);
    return resolver(request, backend);
  };
}
