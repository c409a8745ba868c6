import PageIcon from '@atlaskit/icon/core/page';
import SearchIcon from '@atlaskit/icon/core/search';
import WorkItemsIcon from '@atlaskit/icon/core/work-items';
import type { Site } from '../site/site';
import { people } from './person';
import type { Product } from '../../platform/module-place';
import { productHome } from './place';

const names: Record<Product, string> = { jira: 'Jira', confluence: 'Confluence' };

const Mark = ({ product }: { product: Product }) => (
  <span className="ls-mark" aria-hidden="true">
    {product === 'jira' ? (
      <WorkItemsIcon label="" color="currentColor" />
    ) : (
      <PageIcon label="" color="currentColor" />
    )}
  </span>
);

/** The product's bar: which product this is, the way to the other one, and who is looking. */
export const TopBar = ({ site, product }: { site: Site; product: Product }) => (
  <header className="ls-top">
    <nav className="ls-top-products" aria-label="Products">
      {(['jira', 'confluence'] as const).map((each) => (
        <a
          key={each}
          href={productHome(each, site.modules)}
          className="ls-top-product"
          {...(each === product ? { 'aria-current': 'true' as const } : {})}
        >
          <Mark product={each} />
          {names[each]}
        </a>
      ))}
    </nav>
    <span className="ls-search" aria-hidden="true">
      <SearchIcon label="" color="currentColor" />
      Search {names[product]}
    </span>
    <span className="ls-person">
      <span className="ls-person-name">{people[site.user].name}</span>
      <span className="ls-avatar" data-user={site.user} aria-hidden="true">
        {people[site.user].initials}
      </span>
    </span>
  </header>
);
