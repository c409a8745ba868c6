/** Whether a license that was found is one for the app in this product, and if not, why. */
export type PurchaseFit = 'fits' | 'other-product' | 'other-edition';

/** An app as the vendor names it: the products it works in; the editions it is sold in, if it has several. */
type SoldApp = { products: readonly string[]; editions?: readonly string[] };

/** Where the page is, and the edition of the license; null is what is not told, and rules nothing out. */
type Found = { product: string | null; edition: string | null };

/** Whether the license of an app fits. An app without editions has one only, whatever it is called. */
export function purchaseFit({ products, editions }: SoldApp, found: Found): PurchaseFit {
  const { product, edition } = found;
  if (product !== null && !products.includes(product)) return 'other-product';
  if (edition !== null && editions && !editions.includes(edition)) return 'other-edition';
  return 'fits';
}
