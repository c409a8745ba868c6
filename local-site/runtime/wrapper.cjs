'use strict';
const path = require('node:path');

// Stands in for Atlassian's wrapper (__forge_wrapper__.cjs): finds the handler's bundle beside itself and calls it.
// Atlassian: ExternalRequestBody in, InvocationResult out (@forge/runtime).
exports.main = async ({ handler, body, _meta }) => {
  const dot = handler.lastIndexOf('.');
  const { installationId, installation } = _meta.appContext;
  try {
    const [file, name] = [handler.slice(0, dot), handler.slice(dot + 1)];
    const run = require(path.join(__dirname, `${file}.cjs`))[name];
    if (typeof run !== 'function') throw new Error(`src/${file} exports no function ${name}`);
    const result = await run(body, {
      installContext: _meta.contextAri,
      principal: _meta.aaid === undefined ? undefined : { accountId: _meta.aaid },
      license: _meta.license,
      installation: { ...installation, id: installationId },
    });
    return { success: true, body: result };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    return {
      success: false,
      error: { errorMessage: known.message, errorType: known.name, stack: known.stack },
    };
  }
};
