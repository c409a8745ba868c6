import { findingsIn, linesFound, manifestText } from './found-in';

describe('a line that asks for silence', () => {
  const line = 'export const h = ({ context }) => context.license?.isActive;';

  test.each([
    ['its code', '// standing-ignore-next-line is-active', []],
    ['several', '// standing-ignore-next-line browser-decides, is-active', []],
    ['in a block comment', '/* standing-ignore-next-line is-active */', []],
    ['another code', '// standing-ignore-next-line browser-decides', [line]],
    ['no code', '// standing-ignore-next-line', [line]],
    ['no comment', 'say("standing-ignore-next-line is-active");', [line]],
  ])('%s', (_what, above, expected) => {
    expect(linesFound('is-active', `${above}\n${line}`)).toEqual(expected);
  });

  test('in manifest.yml', () => {
    const manifest = manifestText
      .replace('app:', '# standing-ignore-next-line licensing-not-enabled\napp:')
      .replace('enabled: true', 'enabled: false');
    expect(
      findingsIn({
        'manifest.yml': manifest,
        'src/index.js': 'export const h = ({ context }) => context.license?.type;',
      }),
    ).toEqual([]);
  });
});
