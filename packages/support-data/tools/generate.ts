import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import data from '../src'
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
  const files = [...(await generate(root, data))].map(([file, content]) => ({ file, content, place: path.join(root, file) }))
  const stale = files.filter(({ place, content }) => !existsSync(place) || readFileSync(place, 'utf8') !== content)
  if (!values.check) {
    for (const { place, content } of stale) {
      mkdirSync(path.dirname(place), { recursive: true })
      writeFileSync(place, content)
    }
    return say(`${files.length} files, ${stale.length} of them changed.\n`)
  }
  if (stale.length === 0) return say(`${files.length} generated files are up to date.\n`)
  process.stderr.write(`Out of date: ${stale.map(({ file }) => file).join(', ')}. Run npm run generate and commit the result.\n`)
  return 1
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
)
