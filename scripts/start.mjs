import { runToTheEnd } from './run.mjs'
import { setUp } from './setup.mjs'

await setUp()
runToTheEnd(['--import', 'tsx', 'e2e/start.ts', ...process.argv.slice(2)])
