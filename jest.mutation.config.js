const [unit] = require('./jest.config').projects

/**
 * The unit tests of what is mutated, without those that run for seconds: random programs, sources of a megabyte, and the conformance
 * suite, which waits for timers three thousand times.
 */
module.exports = {
  ...unit,
  roots: ['core', 'adapter-alipay', 'adapter-h5', 'adapter-weapp', 'resolver', 'transform'].map((name) => `<rootDir>/packages/${name}`),
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, '\\.property\\.test\\.ts$', '/size\\.test\\.ts$']
}
