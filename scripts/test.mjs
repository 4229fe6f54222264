import { runJest } from './jest.mjs'
import { root, run, step } from './run.mjs'
import { setUp, setUpServices } from './setup.mjs'

const args = process.argv.slice(2)

await setUp()
await setUpServices()
// What is asked for by name is run alone.
if (args.length === 0) {
  await step('types', () => run('npm', ['run', 'types'], root))
  await step('lint', () => run('npm', ['run', 'lint'], root))
}
// One after another: a Taro build and a browser need both of two cores.
runJest(['--runInBand', ...args])
