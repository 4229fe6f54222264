import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../../packages/server/test/services/postgresServer'
import { startRedis } from '../../packages/server/test/services/redisServer'
import { build, machine, progress, root } from '../setup'
import { rows } from '../table'
import { contenders, type Contender } from './contenders'
import type { Load, Plan, Work } from './work'

const ROUNDS = 3
const plan: Plan = { connections: 32, warmupMs: 1_500, measuredMs: 3_000, once: true, status: 200 }

const help = `npm run bench:server: how many messages a second a server verifies, on this machine with its client

  npm run bench:server             a table here, and the same in reports/bench-server.json
  npm run bench:server -- --json   the JSON alone
  npm run bench:server -- --help   this text
`

/** The median of all rounds. */
interface Figures {
  name: string
  requestsPerSecond: number
  /** Against the first contender in the same round. */
  ratio: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Microseconds of the server's process a request. */
  cpu: number
}

type Round = Load & { cpuSeconds: number }

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!
const rate = ({ requests, seconds }: Round) => requests / seconds

const startProcess = (file: string, ...args: string[]) =>
  fork(path.join(import.meta.dirname, file), args, { env: { ...process.env, NODE_ENV: 'production' } })

async function messageOf<T>(child: ChildProcess): Promise<T> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`A process of the benchmark ended with ${code}.`)))
  ])
  return message as T
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send('cpu')
  return messageOf<number>(server)
}

/** A fresh server and a fresh client: none meets what another left behind. */
async function run(contender: Contender, url: string): Promise<Round> {
  const [server, client] = [startProcess('serve.ts', contender.name, url), startProcess('load.ts')]
  try {
    client.send({ work: await messageOf<Work>(server), plan: { ...plan, ...contender.plan } })
    await messageOf(client)
    const before = await cpuOf(server)
    const load = await messageOf<Load>(client)
    return { ...load, cpuSeconds: (await cpuOf(server)) - before }
  } finally {
    server.kill()
    client.kill()
  }
}

/** In turns, for a shared machine drifts. */
async function measure(urls: Partial<Record<string, string>>): Promise<Figures[]> {
  const list = contenders.filter(({ needs }) => !needs || urls[needs])
  const rounds = new Map(list.map(({ name }) => [name, [] as Round[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of list) {
      progress(`${contender.name}, round ${round + 1} of ${ROUNDS}`)
      rounds.get(contender.name)!.push(await run(contender, urls[contender.needs ?? ''] ?? ''))
    }
  }
  const base = rounds.get(list[0]!.name)!
  return [...rounds].map(([name, own]) => ({
    name,
    requestsPerSecond: median(own.map(rate)),
    ratio: median(own.map((round, i) => rate(round) / rate(base[i]!))),
    p50: median(own.map(({ p50 }) => p50)),
    p99: median(own.map(({ p99 }) => p99)),
    cpu: median(own.map(({ cpuSeconds, requests }) => (cpuSeconds / requests) * 1e6))
  }))
}

const table = (figures: Figures[]) =>
  rows(
    `verify, ${plan.connections} requests at a time (500 where all are refused)`,
    ['', 'requests/s', 'ratio', 'p50 ms', 'p99 ms', 'CPU µs'],
    figures.map(({ name, requestsPerSecond, ratio, p50, p99, cpu }) => [
      name,
      requestsPerSecond.toFixed(0),
      ratio.toFixed(2),
      p50.toFixed(2),
      p99.toFixed(2),
      cpu.toFixed(0)
    ])
  )

async function main() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return void process.stdout.write(help)
  build()
  const { POSTGRES_BIN, REDIS_SERVER } = process.env
  const postgres = POSTGRES_BIN ? await startPostgres(POSTGRES_BIN) : undefined
  const redis = REDIS_SERVER ? await startRedis(REDIS_SERVER) : undefined
  try {
    const figures = await measure({ POSTGRES_BIN: postgres?.url, REDIS_SERVER: redis?.url })
    progress('')
    const json = JSON.stringify({ machine: machine(), plan, rounds: ROUNDS, figures }, null, 2)
    mkdirSync(path.join(root, 'reports'), { recursive: true })
    writeFileSync(path.join(root, 'reports/bench-server.json'), `${json}\n`)
    process.stdout.write(values.json ? `${json}\n` : `${machine()}\n\n${table(figures)}`)
  } finally {
    await postgres?.remove()
    await redis?.remove()
  }
}

main().catch((error: unknown) => {
  progress('')
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
