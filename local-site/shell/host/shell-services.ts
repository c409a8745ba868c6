import type { EventBus } from './event-bus';
import type { Flag } from './flag';
import type { ThemeFeed } from './theme-feed';

/** What an app may ask of the page around its frame. */
export type ShellServices = {
  showFlag: (flag: Flag) => void;
  closeFlag: (id: string) => void;
  navigate: (url: string, where: 'same-tab' | 'new-tab') => void;
  /** The path of the page of a module of the same app as the one that asks, if it has one of its own. */
  pathOfModule: (moduleKey: string, from: string) => string | undefined;
  /** Notes that an app used a bridge command that the local site does not have. */
  markUnmodelled: (use: string) => void;
  refreshCalls: () => void;
  reload: () => void;
  events: EventBus;
  theme: ThemeFeed;
};
