#!/usr/bin/env node
try {
  require('@taro-capability/resolver').checkNode()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

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
