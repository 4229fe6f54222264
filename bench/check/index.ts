import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build, install, machine, progress, root } from '../setup'
import { contenders, type Contender } from './contenders'
import { makeCorpus, type Corpus } from './corpus'
import { runOnce, type Run } from './run'
import { table, type CheckReport, type Figures } from './table'

const ROUNDS = 7
/** ESLint takes long enough to be steady. */
const FEW = 3
const COPIES = 3
/** Megabytes. Where there is plenty of memory, V8 takes it rather than collect its garbage. */
const HEAP = 160

const help = `npm run bench:check: what a check of a whole project costs, as a process, against others

  npm run bench:check             a table here, and the same in reports/bench-check.json
  npm run bench:check -- --json   the JSON alone
  npm run bench:check -- --help   this text
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
function measure(list: Contender[], corpus: Corpus): Figures[] {
  const runs = new Map(list.map(({ name }) => [name, [] as Run[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of list) {
      if (contender.name.startsWith('ESLint') && round >= FEW) continue
      progress(`${contender.name}, round ${round + 1} of ${ROUNDS}`)
      runs.get(contender.name)!.push(runOnce(contender, corpus.folder))
    }
  }
  return [...runs].map(([name, list]) => figuresOf(name, list))
}

function main() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return void process.stdout.write(help)
  build()
  install(import.meta.dirname)
  progress('copying the sources')
  const corpus = makeCorpus(1)
  const large = makeCorpus(COPIES)
  const { base, list } = contenders(corpus)
  const figures = measure(list, corpus)
  progress(`${large.files} files, for the memory`)
  const { args, ...cold } = contenders(large).list.find((contender) => contender.args.includes('--no-cache'))!
  const report: CheckReport = {
    machine: machine(),
    packages: corpus.packages,
    files: corpus.files,
    megabytes: corpus.megabytes,
    base,
    figures,
    large: { files: large.files, heap: HEAP, ...runOnce({ ...cold, args: [`--max-old-space-size=${HEAP}`, ...args] }, large.folder) }
  }
  progress('')
  mkdirSync(path.join(root, 'reports'), { recursive: true })
  const json = JSON.stringify(report, null, 2)
  writeFileSync(path.join(root, 'reports/bench-check.json'), `${json}\n`)
  process.stdout.write(values.json ? `${json}\n` : table(report))
}

main()
