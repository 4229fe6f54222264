import { parseArgs } from 'node:util'
import { checkFiles, runCommand, say, writeFiles } from './command'
import { lint } from './lint'
import { filesOf, installed, make, readCorrections } from './outputs'

const help = `npm run data:build [-- --check]

Reads the support data out of the installed packages of Taro and of the hosts, applies data/corrections.json, lints the result
and writes it: data/ and docs/support*.md. What apps run is made from that by npm run generate. The same packages give the same bytes.

  --check   writes nothing; fails when a committed file differs from what the packages give
  --help    this text
`

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return say(help)
  process.stderr.write('reading the installed packages …\n')
  const made = await make(installed)
  const problems = lint({ ...made, corrections: readCorrections() })
  for (const { rule, message } of problems) process.stderr.write(`${rule}: ${message}\n`)
  if (problems.length > 0) return 1
  return values.check ? checkFiles(filesOf(made), 'npm run data:build') : writeFiles(filesOf(made))
}

runCommand(main)
