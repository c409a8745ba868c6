import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { createBundler } from '../runtime/bundle-cache';

/** The browser side of the local site, built when it is asked for and its sources have changed. */
export type ShellAssets = {
  /** A file of the shell's page, `main.js` or `main.css`. */
  shellFile: (name: string) => Promise<string>;
  /** The script that gives an app's page its bridge. */
  bridgeFile: () => Promise<string>;
};

const browserOptions = (sourceFolder: string): BuildOptions => ({
  absWorkingDir: sourceFolder,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
});

/** The shell whose sources `main.tsx` and `bridge.ts` lie in a folder. */
export const createShellAssets = (sourceFolder: string, outputFolder: string): ShellAssets => {
  const bundle = createBundler();
  const options = browserOptions(sourceFolder);
  return {
    shellFile: async (name) => {
      const built = await bundle({
        folder: join(outputFolder, 'shell'),
        options: { ...options, entryPoints: { main: join(sourceFolder, 'main.tsx') } },
      });
      return join(built.folder, name);
    },
    bridgeFile: async () => {
      const built = await bundle({
        folder: join(outputFolder, 'bridge'),
        options: { ...options, entryPoints: { bridge: join(sourceFolder, 'bridge.ts') } },
      });
      return join(built.folder, 'bridge.js');
    },
  };
};
