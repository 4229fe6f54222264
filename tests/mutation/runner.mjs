// A test runner for Stryker that starts jest once and runs the tests of all mutants within it, in milliseconds each: Stryker's own
// starts jest for each mutant, which takes seconds. https://stryker-mutator.io/docs/stryker-js/api/plugin
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { runCLI } from 'jest'

/** Starts jest, and gives what {@link file://./all.ts} does there. */
async function startJest() {
  const channel = {}
  const ready = new Promise((resolve) => (channel.ready = resolve))
  const end = new Promise((resolve) => (channel.end = resolve))
  channel.ended = end
  // See environment.js: jest's modules live in a realm of their own.
  globalThis.mutationChannel = channel
  const options = { config: 'jest.mutation.config.js', runInBand: true, silent: true, reporters: [] }
  const finished = runCLI(options, [process.cwd()]).then(({ results }) => results.testResults[0]?.failureMessage)
  const failed = finished.then((message) => Promise.reject(new Error(message ?? 'jest ended')))
  failed.catch(() => {})
  const run = await Promise.race([ready, failed])
  const close = () => {
    channel.end()
    return finished
  }
  return { run, close }
}

class OneJest {
  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    this.jest = await startJest()
  }

  async dryRun() {
    const { tests, coverage } = await this.jest.run({})
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: coverage,
      tests: tests.map(({ id, failure, milliseconds }) => ({
        id,
        name: id,
        timeSpentMs: milliseconds,
        status: failure === undefined ? TestStatus.Success : TestStatus.Failed,
        failureMessage: failure
      }))
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const { tests } = await this.jest.run({ mutant: activeMutant.id, only: testFilter, hitLimit })
    const last = tests.at(-1)
    if (last?.failure === undefined) return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
    // What a mutant leaves behind must not fail the tests of the next.
    const { tests: again } = await this.jest.run({ only: [last.id] })
    if (again[0]?.failure !== undefined) {
      await this.dispose()
      await this.init()
    }
    return { status: MutantRunStatus.Killed, killedBy: [last.id], failureMessage: last.failure, nrOfTests: tests.length }
  }

  async dispose() {
    await this.jest?.close()
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-jest', OneJest)]
