#!/usr/bin/env node
// Not the resolver's own check: all of the resolver would be loaded, in half the time that a check takes from its cache.
require('../dist/node').refuseOldNode()
// Node 22 and newer keep what they compiled for the next run. https://nodejs.org/api/module.html#module-compile-cache
require('node:module').enableCompileCache?.()

const help = `taro-capability <command>

  check    find every call of a Taro API that will not work on a target

taro-capability <command> --help says more. --version, -v prints the version.`

const [command, ...args] = process.argv.slice(2)

async function run() {
  if (command === 'check') return require('@taro-capability/checker/cli').main(args)
  if (command === '--version' || command === '-v') {
    console.log(require('../package.json').version)
    return 0
  }
  const isHelp = command === undefined || command === '--help' || command === '-h'
  if (isHelp) console.log(help)
  else console.error(`taro-capability: there is no command "${command}"\n\n${help}`)
  return isHelp ? 0 : 2
}

// Not process.exit(): what is written to a pipe would be cut off.
run().then((code) => (process.exitCode = code))
