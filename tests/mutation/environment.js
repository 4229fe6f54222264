const { TestEnvironment } = require('jest-environment-node')

/** Hands the channel of runner.mjs to the tests. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.mutationChannel = globalThis.mutationChannel
  }
}
