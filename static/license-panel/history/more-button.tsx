import Button from '@atlaskit/button/default/button';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/remote';
import { LoadFailed } from './load-failed';
import { partLoader } from './part-loader';
import type { MoreMenuProps } from './more-menu';

const loadMenu = partLoader(() => import('./more-menu'));

type MoreButtonProps = Omit<MoreMenuProps, 'isByKeyboard'>;

/** The menu of what is recorded less often, loaded by its first opening. */
export function MoreButton(props: MoreButtonProps) {
  const { say } = useLanguage();
  const [wanted, setWanted] = useState<'by-pointer' | 'by-keyboard' | null>(null);
  if (wanted) return <LoadedMenu {...props} isByKeyboard={wanted === 'by-keyboard'} />;
  return (
    <Button
      aria-haspopup="menu"
      aria-expanded={false}
      iconAfter={ChevronDown}
      onClick={({ detail }) => {
        setWanted(detail === 0 ? 'by-keyboard' : 'by-pointer');
      }}
    >
      {say('more.title')}
    </Button>
  );
}

function LoadedMenu(props: MoreMenuProps) {
  const { say } = useLanguage();
  const { remote, retry } = useRemote(loadMenu);
  switch (remote.status) {
    case 'loading':
      return <Button isLoading>{say('more.title')}</Button>;
    case 'failed':
      return <LoadFailed onRetry={retry} />;
    case 'ready':
      return <remote.value.MoreMenu {...props} />;
  }
}

function ChevronDown() {
  return <ChevronDownIcon label="" size="small" />;
}
