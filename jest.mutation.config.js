const [unit] = require('./jest.config').projects

/** For Stryker alone: see tests/mutation. */
module.exports = {
  ...unit,
  roots: ['<rootDir>/tests/mutation'],
  testMatch: ['<rootDir>/tests/mutation/all.ts'],
  testEnvironment: '<rootDir>/tests/mutation/environment.js'
}
