import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A database server of a test: real, on a port of its own, with its data in a temporary folder. */
export interface TestServer {
  url: string
  /** Resolves when it answers; starts with the data it had. */
  start(): Promise<void>
  /** As a crash: `kill -9`, its children included. */
  kill(): Promise<void>
  /** It keeps its connections and answers nothing. */
  pause(): void
  resume(): void
  stop(): Promise<void>
  /** Stops it and deletes its data. */
  remove(): Promise<void>
}

export interface ServerPlan {
  folder: string
  url: string
  command: string[]
  /** Who runs it, where that is not who runs the test. */
  user?: string
  /** Asks the server, and rejects unless it answers. */
  ping(): Promise<unknown>
}

const START_MS = 30_000

export function createTestServer({ folder, url, command, user, ping }: ServerPlan): TestServer {
  const log = path.join(folder, 'server.log')
  let server: ChildProcess | undefined

  async function start() {
    const output = openSync(log, 'a')
    const [program = '', ...args] = [...asUser(user), ...diesWithUs, ...command]
    server = spawn(program, args, { cwd: '/', stdio: ['ignore', output, output] })
    closeSync(output)
    for (const limit = Date.now() + START_MS; ; await wait(50)) {
      const error = await ping().then(
        () => undefined,
        (reason: unknown) => reason
      )
      if (!error) return
      if (hasEnded(server) || Date.now() > limit)
        throw new Error(`${command[0]} does not start:\n${readFileSync(log, 'utf8')}`, { cause: error })
    }
  }

  function signal(name: NodeJS.Signals) {
    if (!server?.pid || hasEnded(server)) return
    const children = childrenOf(server.pid)
    for (const pid of [server.pid, ...children]) {
      try {
        process.kill(pid, name)
      } catch {
        // A child may end by itself meanwhile.
      }
    }
  }

  async function end(name: NodeJS.Signals) {
    const ended = server
    if (!ended || hasEnded(ended)) return
    const exit = new Promise((resolve) => ended.once('exit', resolve))
    if (name === 'SIGKILL') signal(name)
    else ended.kill(name)
    await exit
  }

  return {
    url,
    start,
    kill: () => end('SIGKILL'),
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    // To PostgreSQL: end now, without waiting for clients to leave.
    stop: () => end('SIGINT'),
    async remove() {
      signal('SIGCONT')
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** What runs a command as another user. */
export const asUser = (user?: string) => (user ? ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'] : [])

/** A test run that is killed leaves no server behind. A change of user would forget this signal, so it comes after. */
const diesWithUs = process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'INT'] : []

function childrenOf(pid: number): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  return processes.map((line) => line.trim().split(/\s+/).map(Number)).flatMap(([child = 0, parent]) => (parent === pid ? [child] : []))
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
