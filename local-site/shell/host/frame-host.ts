/** What the host answers to a bridge command; a refusal becomes the app's rejected promise. */
type BridgeAnswer = { ok: true; value: unknown } | { ok: false; message: string };

/** The site's time as a frame must see it: the instant it began at, and whether time flows. */
export type FrameClock = { startsAt: number; flows: boolean };

/** The host's side of one app frame. The bridge script in the frame asks for it at once. */
export type FrameHost = {
  clock: FrameClock;
  call: (command: string, data: unknown) => Promise<BridgeAnswer>;
};

declare global {
  // Only an interface can be merged into the browser's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    __forgeHost?: (frame: Element) => FrameHost;
  }
}

const hosts = new WeakMap<Element, FrameHost>();

/** Lets the page inside an iframe find its host; must run before that page loads. */
export const registerHost = (frame: Element, host: FrameHost): void => {
  hosts.set(frame, host);
};

/** Opens the door that app frames of the same origin knock at. */
export const openHostDoor = (): void => {
  window.__forgeHost = (frame) => {
    const host = hosts.get(frame);
    if (host === undefined) throw new Error('This frame is not one of the local site.');
    return host;
  };
};
