import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import { useCallback, useState } from 'react';
import { AppDialog } from '../frame/app-dialog';
import type { FrameMount } from '../frame/frame-mount';
import type { SiteModule } from '../site/site';

type ActionMenuProps = { modules: readonly SiteModule[]; mount: FrameMount };

/** The menu that holds what apps can do with a work item or a page; each opens in a dialog. There is none without an app in it. */
export const ActionMenu = ({ modules, mount }: ActionMenuProps) => {
  const [chosen, choose] = useState<SiteModule>();
  const close = useCallback(() => {
    choose(undefined);
  }, []);
  if (modules.length === 0) return null;
  return (
    <>
      <DropdownMenu trigger="Actions" placement="bottom-end">
        <DropdownItemGroup title="Apps">
          {modules.map((module) => (
            <DropdownItem
              key={module.key}
              onClick={() => {
                choose(module);
              }}
            >
              {module.title}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
      <AppDialog module={chosen} mount={mount} close={close} />
    </>
  );
};
