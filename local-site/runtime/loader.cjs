'use strict';
// Stands in for Atlassian's loader (__forge__.cjs), which fetches the newest wrapper from a CDN.
exports.main = require('./__forge_wrapper__.cjs').main;
