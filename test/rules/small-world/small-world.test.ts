import { quickParts } from './axes';
import { expectAsTables } from './expect-as-tables';

test.each(quickParts)('the rules answer as the tables: $name', (part) => {
  expectAsTables(part);
});
