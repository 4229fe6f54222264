import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildCosts } from './build'
import { bytesReport } from './bytes'
import { weapp } from './contenders'
import { callCosts } from './cost'
import { firstQuestion, questionCosts } from './questions'
import { table, type Report } from './table'

const here = import.meta.dirname
const root = path.dirname(here)

const help = `npm run bench: what a call costs in time and bytes, against what others publish

  npm run bench             a table here, and the same in reports/bench.json
  npm run bench -- --json   the JSON alone
  npm run bench -- --help   this text
`

/** Measures what would be published, and not what was built some day. */
function build() {
  progress('building the packages')
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The others are no dependency of the repository: they are installed once, here. */
function install() {
  // What npm writes last.
  if (existsSync(path.join(here, 'node_modules/.package-lock.json'))) return
  progress('installing what is measured against (once, about half a minute)')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** One line that is written over, on the error output: the answer is the standard output. */
function progress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

const versionOf = (name: string) => {
  const places = [path.join(here, 'node_modules', name), path.join(root, 'node_modules', name)]
  const manifest = places.map((place) => path.join(place, 'package.json')).find(existsSync)!
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

async function main() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return void process.stdout.write(help)
  build()
  install()
  const report: Report = {
    machine: `${os.cpus()[0]!.model.trim()}, ${os.cpus().length} cores, Node ${process.versions.node}, V8 ${process.versions.v8}`,
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
