import { testVendors } from './test-vendors';

testVendors([
  ['looks', 4],
  ['log', 2],
  ['sites', 3],
]);
