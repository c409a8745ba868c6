import { compressedFaultOf, faultOf } from './fuzz';

const seeds = (count: number) => Array.from({ length: count }, (_, index) => 10_000 + index);

test('of 20,000 files with something wrong, all other rows are given once and unchanged', async () => {
  const faults = [];
  for (const seed of seeds(20_000)) faults.push(await faultOf(seed));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
}, 300_000);

test('of 5,000 compressed files with something wrong, what is missing is named', async () => {
  const faults = [];
  for (const seed of seeds(5000)) faults.push(await compressedFaultOf(seed));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
}, 300_000);
