import Button from '@atlaskit/button/default/button';
import IconButton from '@atlaskit/button/icon/button';
import CrossIcon from '@atlaskit/icon/core/cross';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Flag } from './host/flag';

const icons = {
  info: <InformationIcon label="Information" color="var(--ds-icon-information)" />,
  success: <SuccessIcon label="Success" color="var(--ds-icon-success)" />,
  warning: <WarningIcon label="Warning" color="var(--ds-icon-warning)" />,
  error: <ErrorIcon label="Error" color="var(--ds-icon-danger)" />,
};

const autoDismissMs = 8000;

type FlagCardProps = { flag: Flag; close: (id: string) => void };

const FlagCard = ({ flag, close }: FlagCardProps) => {
  const { id, isAutoDismiss } = flag;
  // Whoever points at it or has the focus in it is not done with it.
  const [isHeld, setIsHeld] = useState(false);
  const hold = () => {
    setIsHeld(true);
  };
  const release = () => {
    setIsHeld(false);
  };
  useEffect(() => {
    if (!isAutoDismiss || isHeld) return undefined;
    const timer = setTimeout(() => {
      close(id);
    }, autoDismissMs);
    return () => {
      clearTimeout(timer);
    };
  }, [id, isAutoDismiss, isHeld, close]);
  return (
    <li
      className="ls-flag"
      onKeyDown={({ key }: KeyboardEvent) => {
        if (key === 'Escape') close(id);
      }}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span className="ls-flag-icon">{icons[flag.kind]}</span>
      <div className="ls-flag-text" role={flag.kind === 'error' ? 'alert' : 'status'}>
        <strong className="ls-flag-title">{flag.title}</strong>
        {flag.description === '' ? null : <span>{flag.description}</span>}
        {flag.actions.length === 0 ? null : (
          <span className="ls-row">
            {flag.actions.map((action) => (
              <Button
                key={action.text}
                appearance="subtle"
                spacing="compact"
                onClick={() => void action.onClick()}
              >
                {action.text}
              </Button>
            ))}
          </span>
        )}
      </div>
      <IconButton
        icon={CrossIcon}
        label={flag.title === '' ? 'Dismiss' : `Dismiss: ${flag.title}`}
        appearance="subtle"
        spacing="compact"
        onClick={() => {
          close(id);
        }}
      />
    </li>
  );
};

/** Short messages at the lower left, as the products show them. */
export const FlagStack = ({
  flags,
  close,
}: {
  flags: readonly Flag[];
  close: FlagCardProps['close'];
}) => (
  <section aria-label="Messages">
    <ul className="ls-flags" aria-live="polite">
      {flags.map((flag) => (
        <FlagCard key={flag.id} flag={flag} close={close} />
      ))}
    </ul>
  </section>
);
