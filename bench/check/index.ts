import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build, install, machine, progress, root } from '../setup'
import { COLD, contenders, ESLINT } from './contenders'
import { checkout, makeApp, makeLibraries, makeMinified, type Corpus } from './corpus'
import { runOnce, type Run } from './run'
import { table, type CheckReport, type Figures, type Measured } from './table'

const ROUNDS = 5
/** ESLint takes long enough to be steady. */
const FEW = 2

const help = `npm run bench:check [-- checkouts]: what a check of a whole project costs, as a process, against oxlint and ESLint

Checks an app that is made from a seed, the sources of published libraries, and each checkout that is named.

  --json           the JSON alone, which is in reports/bench-check.json as well
  --node <path>    another program of Node to measure with, besides this one and Node 24 from npm
  --help           this text
`

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!

const figuresOf = (name: string, runs: Run[]): Figures => ({
  name,
  runs: runs.length,
  wall: median(runs.map(({ wall }) => wall)),
  least: Math.min(...runs.map(({ wall }) => wall)),
  cpu: median(runs.map(({ cpu }) => cpu)),
  memory: Math.max(...runs.map(({ memory }) => memory))
})

/** In turns, for a shared machine drifts. */
function measure(corpus: Corpus, node: string): Measured {
  const list = contenders(corpus)
  const runs = new Map(list.map(({ name }) => [name, [] as Run[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of list) {
      if (contender.name === ESLINT && round >= FEW) continue
      progress(`${corpus.name.split(':')[0]}: ${contender.name}, round ${round + 1} of ${ROUNDS}`)
      runs.get(contender.name)!.push(runOnce(contender, corpus.folder, node))
    }
  }
  const { name, files, megabytes } = corpus
  return { corpus: name, files, megabytes, node: versionOf(node), figures: [...runs].map(([name, list]) => figuresOf(name, list)) }
}

const versionOf = (node: string) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()

/** Node 24 from npm's `node` package; nothing where there is no network. */
function node24(): string[] {
  try {
    const where = execFileSync('npx', ['--yes', '--package', 'node@24', 'node', '--print', 'process.execPath'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
    return [where.trim()]
  } catch {
    return []
  }
}

function main() {
  const options = { json: { type: 'boolean' }, node: { type: 'string', multiple: true }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) return void process.stdout.write(help)
  build()
  install(import.meta.dirname)
  progress('making the corpora')
  const corpora = [makeApp(), makeLibraries(), ...positionals.map(checkout)]
  const nodes = [...new Set([process.execPath, ...node24(), ...(values.node ?? [])])]
  const minified = makeMinified()
  const cold = contenders(minified).find(({ name }) => name === COLD)!
  const report: CheckReport = {
    machine: machine(),
    measured: corpora.flatMap((corpus) => nodes.map((node) => measure(corpus, node))),
    minified: nodes.map((node) => ({ node: versionOf(node), megabytes: minified.megabytes, ...runOnce(cold, minified.folder, node) }))
  }
  progress('')
  mkdirSync(path.join(root, 'reports'), { recursive: true })
  const json = JSON.stringify(report, null, 2)
  writeFileSync(path.join(root, 'reports/bench-check.json'), `${json}\n`)
  process.stdout.write(values.json ? `${json}\n` : table(report))
}

main()
