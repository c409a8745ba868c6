import * as v from 'valibot';
import type { Command } from './command';

const emitSchema = v.object({ event: v.string(), payload: v.optional(v.unknown()) });

const emit: Command = (data, { shell }) => {
  const { event, payload } = v.parse(emitSchema, data);
  shell.events.emit(event, payload);
};

const onSchema = v.object({ event: v.string(), callback: v.function() });

const on: Command = (data, { shell }) => {
  const { event, callback } = v.parse(onSchema, data);
  return shell.events.on(event, callback);
};

/** Commands by which an app's modules talk to each other. */
export const eventCommands = { emit, on };
