import { join } from 'node:path';
import { plantedSecrets, secretsOutcome, textsIn } from '../../tools/preflight/secrets';
import { newKey } from '../codes/made-codes';
import { makeFolders } from './make-folders';

const folderWith = makeFolders();

test.each([
  ...plantedSecrets.map((secret) => [secret.slice(0, 12), secret]),
  ['a vendor’s key', JSON.stringify(newKey(), null, 2)],
])('found, and not repeated: %s', async (_, secret) => {
  const folder = folderWith({ 'src/a.ts': `\n${secret}\n` });
  const { faults } = await secretsOutcome(textsIn(folder));
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]).toContain(`${join(folder, 'src/a.ts')}:`);
  expect(faults.join()).not.toContain(secret.slice(20, 44));
});

test('a picture is not read, and what has no secret is fine', async () => {
  const folder = folderWith({ 'a.png': plantedSecrets.join('\n'), 'a.ts': 'export const d = 1;' });
  expect(await secretsOutcome(textsIn(folder))).toEqual({ faults: [] });
});
