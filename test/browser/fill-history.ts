import { exportedText, importText } from './call-panel';
import { rewritten } from './history-files';
import type { Visit } from './visit';

/** Adds so many quotes to the history of the site, as an import would. */
export const fillHistory = async (visit: Visit, count: number): Promise<void> => {
  const text = await rewritten(await exportedText(visit), () =>
    Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      entry: {
        record: {
          id: `filled-${String(index + 1)}`,
          recordedAt: '2026-01-01T00:00:00.000Z',
          source: 'admin',
          kind: 'quote',
          quote: `F-${String(index + 1)}`,
          issuedOn: '2025-01-01',
        },
        note: null,
      },
    })),
  );
  await importText(visit, text);
};
