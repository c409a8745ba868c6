import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import { useRef } from 'react';
import { useLanguage } from '../language/language-context';
import type { OpenDialog, Opened } from './opened';

export type MoreMenuProps = {
  onOpen: OpenDialog;
  /** There is a quote that can be closed. */
  hasOpenQuote: boolean;
  /** There is a cancellation that can be withdrawn. */
  hasCancellation: boolean;
  /** The app knows keys of its vendor. */
  takesCodes: boolean;
  /** The first item is given focus. */
  isByKeyboard: boolean;
};

/** What is recorded less often; open from the start. */
export function MoreMenu(props: MoreMenuProps) {
  const { onOpen, hasOpenQuote, hasCancellation, takesCodes, isByKeyboard } = props;
  const { say } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const open = (dialog: Opened) => {
    const button = box.current?.querySelector('button');
    if (button) onOpen(dialog, button);
  };
  return (
    <div ref={box}>
      <DropdownMenu
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- until then, a portal is outside of main
        shouldRenderToParent
        trigger={say('more.title')}
        placement="bottom-end"
        defaultOpen
        autoFocus={isByKeyboard}
      >
        <DropdownItemGroup>
          <DropdownItem
            isDisabled={!hasOpenQuote}
            {...(!hasOpenQuote && { description: say('more.no-open-quote') })}
            onClick={() => {
              open({ kind: 'quote-closed', quote: null });
            }}
          >
            {say('close-form.title')}
          </DropdownItem>
          <DropdownItem
            isDisabled={!hasCancellation}
            {...(!hasCancellation && { description: say('more.no-cancellation') })}
            onClick={() => {
              open({ kind: 'cancellation-withdrawn' });
            }}
          >
            {say('withdrawal-form.title')}
          </DropdownItem>
          <DropdownItem
            onClick={() => {
              open({ kind: 'extension' });
            }}
          >
            {say('extension-form.title')}
          </DropdownItem>
          <DropdownItem
            onClick={() => {
              open({ kind: 'known-issue' });
            }}
          >
            {say('known-issue-form.title')}
          </DropdownItem>
          <DropdownItem
            isDisabled={!takesCodes}
            {...(!takesCodes && { description: say('more.no-codes') })}
            onClick={() => {
              open({ kind: 'code' });
            }}
          >
            {say('code-form.title')}
          </DropdownItem>
        </DropdownItemGroup>
        <DropdownItemGroup title={say('more.file')}>
          <DropdownItem
            onClick={() => {
              open({ kind: 'export' });
            }}
          >
            {say('export.title')}
          </DropdownItem>
          <DropdownItem
            onClick={() => {
              open({ kind: 'import' });
            }}
          >
            {say('import.title')}
          </DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
    </div>
  );
}
