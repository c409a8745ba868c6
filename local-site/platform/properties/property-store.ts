import * as v from 'valibot';
import type { Product } from '../module-place';
import type { Shelf } from '../shelf';

const keptSchema = v.array(
  v.object({ product: v.picklist(['jira', 'confluence']), key: v.string(), value: v.unknown() }),
);

/** One property that an app has set in a product. */
type AppProperty = v.InferOutput<typeof keptSchema>[number];

/** The app properties of one installation. Each product has its own. */
export type PropertyStore = {
  read: (product: Product, key: string) => AppProperty | undefined;
  write: (property: AppProperty) => void;
  /** False when there is none. */
  remove: (product: Product, key: string) => boolean;
  list: () => readonly AppProperty[];
  /** The values of a product's properties, by their keys. */
  of: (product: Product) => Record<string, unknown>;
  clear: () => void;
};

/** Opens the store of an installation as it was left. */
export const openPropertyStore = ({ read, write }: Shelf<AppProperty[]>): PropertyStore => {
  const parsed = v.safeParse(keptSchema, read());
  let kept = parsed.success ? parsed.output : [];
  const keep = (next: AppProperty[]) => {
    kept = next;
    write(kept);
  };
  const without = (product: Product, key: string) =>
    kept.filter((each) => each.product !== product || each.key !== key);
  return {
    read: (product, key) => kept.find((each) => each.product === product && each.key === key),
    write: (property) => {
      keep([...without(property.product, property.key), property]);
    },
    remove: (product, key) => {
      const left = without(product, key);
      if (left.length === kept.length) return false;
      keep(left);
      return true;
    },
    list: () => kept,
    of: (product) =>
      Object.fromEntries(
        kept.filter((each) => each.product === product).map(({ key, value }) => [key, value]),
      ),
    clear: () => {
      keep([]);
    },
  };
};
