import * as v from 'valibot';
import { readForgeDoc } from '../uikit/forge-doc';
import type { CallingFrame, Command } from './command';
import { readFlag } from './flag';

const targetSchema = v.union([
  v.object({ url: v.string() }),
  v.object({ target: v.literal('module'), moduleKey: v.string() }),
]);

const urlOf = (data: unknown, frame: CallingFrame): string => {
  const target = v.parse(targetSchema, data);
  if ('url' in target) return target.url;
  const path = frame.shell.pathOfModule(target.moduleKey, frame.moduleKey);
  if (path === undefined) throw new Error(`The module ${target.moduleKey} has no page of its own.`);
  return window.location.origin + path;
};

const navigationSchema = v.object({ type: v.picklist(['same-tab', 'new-tab']) });

const navigate: Command = (data, frame) => {
  frame.shell.navigate(urlOf(data, frame), v.parse(navigationSchema, data).type);
};

const setOpen =
  (open: boolean): Command =>
  (_, { setOpen: set }) => {
    set?.(open);
    return set !== undefined;
  };

const showFlag: Command = (data, { shell }) => {
  shell.showFlag(readFlag(data));
  return true;
};

const closeFlagSchema = v.object({ id: v.union([v.string(), v.number()]) });

const closeFlag: Command = (data, { shell }) => {
  shell.closeFlag(String(v.parse(closeFlagSchema, data).id));
  return true;
};

const changeWindowTitle: Command = (data) => {
  document.title = v.parse(v.string(), data);
};

const reconcile: Command = (data, { draw }) => {
  if (draw === undefined) throw new Error('Only UI Kit modules are drawn by the product.');
  draw(readForgeDoc(data));
};

// Atlassian: the theme is applied at once, and again whenever the reader changes it.
const enableTheming: Command = (data, { shell }) => shell.theme.follow(v.parse(v.function(), data));

/** Commands that the page around the frame answers. */
export const pageCommands = {
  changeWindowTitle,
  close: setOpen(false),
  closeFlag,
  enableTheming,
  getFrameId: (_, { moduleKey }) => moduleKey,
  getUrl: urlOf,
  navigate,
  open: setOpen(true),
  reconcile,
  reload: (_, { shell }) => {
    shell.reload();
  },
  showFlag,
} satisfies Record<string, Command>;
