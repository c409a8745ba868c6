import { wholeParts } from './axes';
import { expectAsTables } from './expect-as-tables';

test.each(wholeParts)(
  'the rules answer as the tables: $name',
  (part) => {
    expectAsTables(part);
  },
  600_000,
);
