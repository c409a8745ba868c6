import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const messages = { title: 'License', 'state.active': 'Active' };

/** A kit of the right shape and of few bytes, for `STANDING_KIT_ROOT`. */
export const makeUpKit = (folder: string, version = '0.1.0', words: object = messages): void => {
  const files = {
    'package.json': {
      dependencies: {
        '@forge/api': '8.3.0',
        '@forge/bridge': '7.2.0',
        '@forge/events': '3.0.8',
        '@forge/kvs': '1.6.5',
        '@forge/react': '12.3.1',
        '@forge/resolver': '2.0.1',
        react: '18.3.1',
      },
    },
    'kit/dist/package.json': {
      version,
      peerDependencies: {
        '@forge/api': '^8.0.0',
        '@forge/bridge': '^7.0.0',
        '@forge/events': '^3.0.0',
        '@forge/kvs': '^1.0.0',
        '@forge/react': '^12.0.0',
        '@forge/resolver': '^2.0.0',
        react: '^18.0.0',
      },
    },
    'i18n/en-US.json': { standing: words },
    'i18n/panel/en-US.json': { 'purchases.check': 'Check for purchases' },
    'i18n/de-DE.json': { standing: { ...words, title: 'Lizenz' } },
  };
  for (const [path, value] of Object.entries(files)) {
    write(folder, path, `${JSON.stringify(value, null, 2)}\n`);
  }
  write(folder, `kit/standing-kit-${version}.tgz`, Buffer.from([31, 139, 13, 10, 0, 255]));
  write(folder, 'static/license-panel/dist/index.html', '<!doctype html>\n');
  write(folder, `static/license-panel/dist/main-${version}.js`, 'export {};\r\n');
};

export const read = (folder: string, path: string): string =>
  readFileSync(join(folder, path), 'utf8');

export const write = (folder: string, path: string, content: string | Buffer): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
