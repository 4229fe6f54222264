import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { lint } from './lint'
import { filesOf, inRepository, installed, make, readCorrections } from './outputs'

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
  return values.check ? check(filesOf(made)) : write(filesOf(made))
}

function check(files: Map<string, string>): number {
  const stale = [...files].filter(
    ([file, content]) => !existsSync(inRepository(file)) || readFileSync(inRepository(file), 'utf8') !== content
  )
  if (stale.length === 0) return say('All generated files are up to date.\n')
  process.stderr.write(`Out of date: ${stale.map(([file]) => file).join(', ')}. Run npm run data:build and commit the result.\n`)
  return 1
}

function write(files: Map<string, string>): number {
  for (const [file, content] of files) {
    mkdirSync(path.dirname(inRepository(file)), { recursive: true })
    writeFileSync(inRepository(file), content)
  }
  return say(`${files.size} files written.\n`)
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
