'use strict';
// Jest's words over Mocha's, for tests that use no others: Mocha keeps the program loaded from one mutant to the next.
const { expect } = require('expect');
const { bind } = require('jest-each');

/** Mocha sets its words for each file anew. */
const wrap = (word, also) => {
  let wrapped;
  Object.defineProperty(globalThis, word, {
    get: () => wrapped,
    set: (given) => {
      wrapped = (...args) => given(...args);
      wrapped.each = bind(wrapped);
      if (also) globalThis[also] = wrapped;
    },
  });
};

globalThis.expect = expect;
wrap('describe');
wrap('it', 'test');

// A mutant is to be found by examples: of each property a tenth of its cases is enough.
globalThis.isMutationRun = true;
const whole = require('fast-check');
const assert = (property, { numRuns = 100, ...others } = {}) =>
  whole.assert(property, { seed: 2876, ...others, numRuns: Math.ceil(numRuns / 10) });
require.cache[require.resolve('fast-check')].exports = {
  ...whole,
  assert,
  default: { ...whole.default, assert },
};
