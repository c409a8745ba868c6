import type { BrowserContext } from 'playwright-core';

/** Atlaskit's feature gates say the one; Chromium says the other of the sandbox that @forge/csp sets. */
const expected = /Client must be initialized|both allow-scripts and allow-same-origin/;

const tellPolicyViolations = () => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
  });
};

/** Collects, from now on, all that pages and their frames complain about. The list is filled in place. */
export const listenForNoise = async (context: BrowserContext): Promise<string[]> => {
  const noise: string[] = [];
  const note = (line: string) => {
    if (!expected.test(line)) noise.push(line);
  };
  await context.addInitScript(tellPolicyViolations);
  context.on('console', (message) => {
    note(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    note(`page error: ${error.error().message}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser stops what a frame still loads when the frame is taken away.
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${String(response.status())}: ${response.url()}`);
  });
  return noise;
};
