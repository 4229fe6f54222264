const [unit] = require('./jest.config').projects

/** The unit tests of what is mutated. */
module.exports = {
  ...unit,
  roots: ['core', 'adapter-weapp', 'testing', 'resolver', 'transform'].map((name) => `<rootDir>/packages/${name}`)
}
