const config = require('./jest.config.js');

/** What takes too long for `npm test`. */
module.exports = { ...config, testMatch: ['<rootDir>/test/**/*.full.ts'] };
