import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

/** How a Chromium is started. */
export type ChromiumProgram = { executablePath: string; env?: Record<string, string> };

const fontsConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

const packageFile = v.object({ version: v.string() });

const versionOf = (packagePath: string): string => {
  const text = readFileSync(join(dirname(packagePath), '../../package.json'), 'utf8');
  return v.parse(packageFile, JSON.parse(text)).version;
};

/** Unpacks into a folder of its own and gives it its name when it is whole: others may be unpacking too. */
const unpackInto = (folder: string, packagePath: string): void => {
  const fresh = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ['-e', 'require(process.argv[1]).executablePath()', packagePath], {
    // With this variable the package also unpacks the libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(fresh, 'fonts.conf'), fontsConfig(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
};

/**
 * The Chromium of `@sparticuz/chromium` (Linux, x64), with its libraries and its fonts. It is unpacked
 * once for each version of the package, into `.chromium`.
 */
export const packagedChromium = (): ChromiumProgram => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Set CHROMIUM_PATH to a Chromium or Chrome on this machine.');
  }
  const packagePath = require.resolve('@sparticuz/chromium');
  const folder = join(__dirname, '../../.chromium', versionOf(packagePath));
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(folder)) unpackInto(folder, packagePath);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
};
