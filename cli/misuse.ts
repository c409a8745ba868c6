/** The command line was called in a way that it cannot follow; the message says which. */
export class Misuse extends Error {}
