import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runToTheEnd } from './run.mjs'
import { servicesEnv } from './services.mjs'

/** Runs jest. Its modules live in `vm` contexts, where oxc-parser, an ECMAScript module, needs a flag of Node's. */
export function runJest(args) {
  const command = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...args]
  runToTheEnd(command, servicesEnv())
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) runJest(process.argv.slice(2))
