import { testVendors } from './test-vendors';

testVendors([['looks', 1]]);
