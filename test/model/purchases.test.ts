import fc from 'fast-check';
import { arbitraryActions } from './arbitrary-purchases';
import { play } from './purchases-law';

test('whoever asks, whatever fails: no call too many, no list lost, no license of another', async () => {
  const silent = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    await fc.assert(fc.asyncProperty(arbitraryActions, play), { seed: 2026, numRuns: 60 });
  } finally {
    silent.mockRestore();
  }
}, 120_000);
