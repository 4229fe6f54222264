const [unit] = require('./jest.config').projects

/** For Stryker alone: see tests/mutation/all.ts. */
module.exports = { ...unit, roots: ['<rootDir>/tests/mutation'], testMatch: ['<rootDir>/tests/mutation/all.ts'] }
