import { compressedFaultOf, faultOf } from './fuzz';

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('of 1,000 files with something wrong, all other rows are given once and unchanged', async () => {
  const faults = [];
  for (const seed of seeds(1000)) faults.push(await faultOf(seed));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});

test('of 200 compressed files with something wrong, what is missing is named', async () => {
  const faults = [];
  for (const seed of seeds(200)) faults.push(await compressedFaultOf(seed));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});
