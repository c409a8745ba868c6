import Button from '@atlaskit/button/default/button';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import { useLanguage } from '../language/language-context';
import { LoadedPart } from '../page/loaded-part';
import { partLoader } from '../page/part-loader';
import type { MoreMenuProps } from './more-menu';

const loadMenu = partLoader(() => import('./more-menu'));

type MoreButtonProps = Omit<MoreMenuProps, 'isByKeyboard'>;

/** The menu of what is recorded less often, loaded by its first opening. */
export function MoreButton(props: MoreButtonProps) {
  const { say } = useLanguage();
  const [wanted, setWanted] = useState<'by-pointer' | 'by-keyboard' | null>(null);
  if (wanted)
    return (
      <LoadedPart load={loadMenu} meanwhile={<Button isLoading>{say('more.title')}</Button>}>
        {({ MoreMenu }) => <MoreMenu {...props} isByKeyboard={wanted === 'by-keyboard'} />}
      </LoadedPart>
    );
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

function ChevronDown() {
  return <ChevronDownIcon label="" size="small" />;
}
