/** The key under which Standing keeps something: apart from what else a vendor's app stores. */
export function ownKey(name: string): string {
  return `standing:${name}`;
}
