import { parseArgs } from 'node:util';
import { checks } from './checks';
import { runChecks } from './report';

const { values } = parseArgs({ options: { deploy: { type: 'boolean', default: false } } });

void runChecks(checks(values.deploy), console.log).then((wrong) => {
  process.exitCode = wrong === 0 ? 0 : 1;
});
