import { parseArgs } from 'node:util'
import data from '../src'
import { checkFiles, runCommand, say, writeFiles } from './command'
import { generate } from './generate/index'
import { root } from './outputs'

const help = `npm run generate, npm run generate:check

Writes every source that lists APIs or platforms: the adapters' exports and tables, the seam between them, the facade's exports and
types, the modules that the Taro plugin puts into apps, and the names of all APIs. They are made from the support data, the records
of the platforms and the contracts of core.

  --check   writes nothing; fails where a file is not what would be written
  --help    this text
`

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return say(help)
  const files = await generate(root, data)
  return values.check ? checkFiles(files, 'npm run generate') : writeFiles(files)
}

runCommand(main)
