import type { ForgeDoc } from '../uikit/forge-doc';
import type { Site } from '../site/site';
import type { ShellServices } from './shell-services';

/** The frame a command came from. */
export type CallingFrame = {
  moduleKey: string;
  site: Site;
  shell: ShellServices;
  /** The module's context, asked for once a frame. */
  context: () => Promise<unknown>;
  /** Draws a UI Kit tree; absent for Custom UI. */
  draw?: (doc: ForgeDoc) => void;
  /** Shows or hides the module; absent where the product offers no way to close it. */
  setOpen?: (open: boolean) => void;
};

/** Answers one bridge command; what it throws reaches the app as a rejection. */
export type Command = (data: unknown, frame: CallingFrame) => unknown;
