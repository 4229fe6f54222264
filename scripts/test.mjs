import { runJest } from './jest.mjs'
import { setUp } from './setup.mjs'

await setUp()
// One after another: a Taro build and a browser need both of two cores.
runJest(['--runInBand', ...process.argv.slice(2)])
