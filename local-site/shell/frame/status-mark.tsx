import Lozenge from '@atlaskit/lozenge/lozenge';
import type { ModuleStatus } from '../../platform/module-status';

/** What stands beside the label of a module: its words are read with the label. */
export const StatusMark = ({ status }: { status: ModuleStatus }) => {
  switch (status.type) {
    case 'lozenge':
      return <Lozenge appearance={status.value.type}>{status.value.label}</Lozenge>;
    case 'badge':
      return (
        <span className="ls-badge" data-appearance="default">
          {status.value.label}
        </span>
      );
    case 'icon':
      return <img className="ls-status-icon" src={status.value.url} alt={status.value.label} />;
  }
};
