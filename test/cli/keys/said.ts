/** What a verb answered, and what it wrote on both streams. */
export type Said = { code: number; stdout: string; stderr: string };

/** Runs a verb in this process. */
export async function said(run: () => number | Promise<number>): Promise<Said> {
  let stdout = '';
  let stderr = '';
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const err = jest.spyOn(console, 'error').mockImplementation((text: unknown) => {
    stderr += `${String(text)}\n`;
  });
  try {
    return { code: await run(), stdout, stderr };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
