import { lintProblems } from '../../tools/preflight/linters';
import { vendorRepository } from '../adoption/vendor-repository';

jest.setTimeout(240_000);

test.each([
  ['JavaScript', 'hello-panel', ['@forge', 'react', 'tslib']],
  ['TypeScript', 'guess-work', ['@forge', 'react', '@types', 'tslib']],
])(
  'Atlassian’s linters find nothing in what standing add writes, in %s',
  async (...[, name, packages]) => {
    const app = vendorRepository(name);
    const said = async () => {
      const problems = await lintProblems(app.folder);
      return problems.map(({ file, message }) => `${file}: ${message}`);
    };
    try {
      app.install(packages);
      const before = await said();
      await app.standing('add');
      const after = await said();
      expect(after.filter((line) => !before.includes(line))).toEqual([]);
    } finally {
      app.delete();
    }
  },
);
