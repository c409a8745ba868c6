import fc from 'fast-check';
import { arbitraryActions } from './arbitrary-purchases';
import { play } from './purchases-law';

const seed = Number(process.env.STANDING_SEED ?? 20_260_601);
const numRuns = Number(process.env.STANDING_SEQUENCES ?? 2_000);

test('whoever asks, whatever fails, over many sequences', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  await fc.assert(fc.asyncProperty(arbitraryActions, play), { seed, numRuns });
}, 3_600_000);
