const transform = { '^.+\\.[cm]?tsx?$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs', ignoreDynamic: true } }] }

/** The tests of a package run on the sources of all packages, without a build. */
const sources = {
  '^taro-capability$': '<rootDir>/packages/taro-capability/src',
  '^taro-capability/(adapter|plugin)$': '<rootDir>/packages/taro-capability/$1',
  '^@taro-capability/([^/]+)$': '<rootDir>/packages/$1/src',
  '^@taro-capability/([^/]+)/(.+)$': '<rootDir>/packages/$1/src/$2'
}

const project = (displayName, folder, more) => ({
  displayName,
  // Without roots jest would read the examples' node_modules.
  roots: [`<rootDir>/${folder}`],
  testEnvironment: 'node',
  transform,
  ...more
})

module.exports = {
  // A busy machine makes no test fail: what hangs is found all the same.
  testTimeout: 60_000,
  projects: [
    project('unit', 'packages', {
      testMatch: ['<rootDir>/packages/*/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/services/', '\\.long\\.test\\.ts$'],
      moduleNameMapper: sources
    }),
    // Ten seconds and more each: every adapter through the conformance suite, the extraction again and again, 100,000 forgeries.
    project('long', 'packages', { testMatch: ['<rootDir>/packages/*/test/**/*.long.test.ts'], moduleNameMapper: sources }),
    // Against real servers, which the set-up of `npm test` installs.
    project('services', 'packages', { testMatch: ['<rootDir>/packages/*/test/services/**/*.test.ts'], moduleNameMapper: sources }),
    project('house', 'tests', { testMatch: ['<rootDir>/tests/*.test.ts'] }),
    project('built', 'tests', { testMatch: ['<rootDir>/tests/built/**/*.test.ts'] }),
    project('e2e', 'tests', { testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] })
  ]
}
