import { parseVendorKeys, type VendorKey } from '../wire/vendor-key';

/** The vendor's public keys. Throws where one cannot be read, or where a private half stands among them. */
export function checkedKeys(given: VendorKey[] = []): VendorKey[] {
  const keys = parseVendorKeys(given);
  if (keys.ok) return keys.value;
  const places = keys.problem.map(({ path, message }) => `keys${path} ${message}`);
  throw new Error(`Standing cannot read the vendor's keys: ${places.join('; ')}.`);
}
