import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildCosts } from './build'
import { bytesReport } from './bytes'
import { weapp } from './contenders'
import { callCosts } from './cost'
import { firstQuestion, questionCosts } from './questions'
import { build, install, machine, progress, root } from './setup'
import { table, type Report } from './table'

const here = import.meta.dirname

const help = `npm run bench: what a call costs in time and bytes, against what others publish

  npm run bench             a table here, and the same in reports/bench.json
  npm run bench -- --json   the JSON alone
  npm run bench -- --help   this text
`

const versionOf = (name: string) => {
  const places = [path.join(here, 'node_modules', name), path.join(root, 'node_modules', name)]
  const manifest = places.map((place) => path.join(place, 'package.json')).find(existsSync)!
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

async function main() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return void process.stdout.write(help)
  build()
  install(here)
  const report: Report = {
    machine: machine(),
    versions: Object.fromEntries(
      weapp.flatMap((contender) => (contender.package ? [[contender.package, versionOf(contender.package)]] : []))
    ),
    bytes: await bytesReport(progress),
    call: await callCosts(progress),
    question: await questionCosts(progress),
    firstQuestion: await firstQuestion(),
    build: buildCosts(progress)
  }
  progress('')
  mkdirSync(path.join(root, 'reports'), { recursive: true })
  const json = JSON.stringify(report, null, 2)
  writeFileSync(path.join(root, 'reports/bench.json'), `${json}\n`)
  process.stdout.write(values.json ? `${json}\n` : table(report))
}

main().catch((error: unknown) => {
  progress('')
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
