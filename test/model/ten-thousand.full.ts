import { runStanding } from '../cli/standing';
import { runMany } from './run-many';

const seed = Number(process.env.STANDING_SEED ?? 20_260_601);
const count = Number(process.env.STANDING_SCHEDULES ?? 10_000);

test(
  'whatever fails in between, over many schedules',
  async () => {
    const files: string[] = [];
    const expected: unknown[] = [];
    const started = performance.now();
    const { cpu, ...census } = await counted((onEnd) => runMany({ seed, count }, onEnd));
    const { code, answers } = await runStanding(['resolve'], files.join(''));
    expect(code).toBe(0);
    expect(answers).toEqual(expected);
    const seconds = Math.round((performance.now() - started) / 1_000);
    const told = { seed, ...census, answeredByCommandLine: files.length, seconds, cpu };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);

    async function counted(
      run: (onEnd: Parameters<typeof runMany>[1]) => ReturnType<typeof runMany>,
    ) {
      let ended = 0;
      const before = process.cpuUsage();
      const counts = await run(({ file, answer }) => {
        ended += 1;
        if (ended % 25 !== 0) return;
        files.push(file);
        expected.push(answer);
      });
      const { user, system } = process.cpuUsage(before);
      return { ...counts, cpu: Math.round((user + system) / 1e6) };
    }
  },
  24 * 3_600_000,
);
