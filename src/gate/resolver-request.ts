/** A call as a resolver's function gets it. Atlassian: `Request` of `@forge/resolver`, whose versions type it differently. */
export type ResolverRequest<Payload> = {
  payload: Payload;
  // As Forge has it, so that wrapped functions read their context as before.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  context: Record<string, any>;
};
