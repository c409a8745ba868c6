import { siteTime } from '../site/site';
import { backendCommands } from './backend-commands';
import type { CallingFrame, Command } from './command';
import { eventCommands } from './event-commands';
import type { FrameHost } from './frame-host';
import { pageCommands } from './page-commands';

const commands = new Map<string, Command>(
  Object.entries({ ...backendCommands, ...eventCommands, ...pageCommands }),
);

/** The host for one frame. A command the local site does not have is refused by its name. */
export const createFrameHost = (frame: CallingFrame): FrameHost => ({
  clock: { startsAt: siteTime(frame.site), flows: frame.site.clock.running },
  call: async (name, data) => {
    const command = commands.get(name);
    if (command === undefined) {
      frame.shell.markUnmodelled(`${name} (${frame.moduleKey})`);
      return { ok: false, message: `The local site does not model the bridge command ${name}.` };
    }
    try {
      return { ok: true, value: await command(data, frame) };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  },
});
