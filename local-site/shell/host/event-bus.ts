/** Events between the modules of an app. */
export type EventBus = {
  emit: (event: string, payload: unknown) => void;
  on: (event: string, listener: (payload: unknown) => unknown) => { unsubscribe: () => void };
};

/** A bus that hands each listener its own copy of the payload, as across frames. */
export const createEventBus = (): EventBus => {
  const listeners = new Map<string, Set<(payload: unknown) => unknown>>();
  return {
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(structuredClone(payload));
    },
    on: (event, listener) => {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(listener));
      return { unsubscribe: () => void all.delete(listener) };
    },
  };
};
