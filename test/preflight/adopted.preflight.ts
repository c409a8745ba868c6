import { lintProblems } from '../../tools/preflight/linters';
import { vendorRepository } from '../adoption/vendor-repository';

const app = vendorRepository('hello-panel');
afterAll(() => {
  app.delete();
});

test('Atlassian’s linters find nothing in what standing add writes', async () => {
  app.install(['@forge', 'react', 'tslib']);
  const { code } = await app.standing('add');
  expect(code).toBe(0);
  expect(await lintProblems(app.folder)).toEqual([]);
}, 600_000);
