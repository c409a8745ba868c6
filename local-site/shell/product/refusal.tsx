import LinkBrokenIcon from '@atlaskit/icon/core/link-broken';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import SearchIcon from '@atlaskit/icon/core/search';
import Heading from '@atlaskit/heading/heading';
import Link from '@atlaskit/link/link';
import { Text } from '@atlaskit/primitives/compiled/text';
import type { ReactNode } from 'react';
import type { Site, SiteModule } from '../site/site';
import { type OwnPage, ownPath, wikiHome } from '../../platform/module-place';

type EmptyPageProps = { icon: ReactNode; title: string; children: ReactNode };

/** What a product shows in the place of a page. */
const EmptyPage = ({ icon, title, children }: EmptyPageProps) => (
  <main className="ls-empty-page">
    <span className="ls-empty-page-icon">{icon}</span>
    <Heading size="large" as="h1">
      {title}
    </Heading>
    {children}
  </main>
);

const reasonOf = ({ user }: Site, { meetsConditions }: SiteModule, { kind }: OwnPage) => {
  if (!meetsConditions) return 'The display conditions of its module hide it now.';
  if (kind !== 'settings') {
    return user === 'anonymous'
      ? 'Log in to see it.'
      : 'Only admins can open it. Ask one of them if you need something changed.';
  }
  return user === 'anonymous'
    ? 'Log in as an admin to change the settings of this site.'
    : 'Only admins can open the settings of this site. Ask one of them if you need something changed.';
};

type RefusalProps = { site: Site; module: SiteModule; page: OwnPage };

/** What a product shows to people who may not see a page. */
export const Refusal = ({ site, module, page }: RefusalProps) => (
  <EmptyPage icon={<LockIcon label="" color="currentColor" />} title="You can't see this page">
    <Text as="p" color="color.text.subtle">
      {reasonOf(site, module, page)}
    </Text>
    <Text as="p">
      <Link href={`${ownPath(module) ?? ''}?force`}>
        Open it all the same, as a curious user would
      </Link>
    </Text>
  </EmptyPage>
);

/** What is left to show when the local site's server does not answer. */
export const Failure = ({ message }: { message: string }) => (
  <EmptyPage
    icon={<LinkBrokenIcon label="" color="currentColor" />}
    title="The local site does not answer"
  >
    <Text as="p" color="color.text.subtle">
      Start it again, then reload this page. {message}
    </Text>
  </EmptyPage>
);

/** What a product shows where it has no page. */
export const Nowhere = () => (
  <EmptyPage icon={<SearchIcon label="" color="currentColor" />} title="There is no page here">
    <Text as="p" color="color.text.subtle">
      The link may be wrong, or the app has no module by this name.
    </Text>
    <Text as="p">
      <Link href={wikiHome}>Go to a page of the demo space</Link>
    </Text>
  </EmptyPage>
);
