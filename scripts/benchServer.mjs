import { runToTheEnd } from './run.mjs'
import { servicesEnv } from './services.mjs'

runToTheEnd(['--import', 'tsx', 'bench/server/index.ts', ...process.argv.slice(2)], servicesEnv())
