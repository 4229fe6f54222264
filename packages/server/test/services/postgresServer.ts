import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { asUser, createTestServer, freePort, type TestServer } from './testServer'

/** PostgreSQL refuses to run as root; its package comes with a user. */
const user = process.getuid?.() === 0 ? 'postgres' : undefined

/** PostgreSQL as it comes: `fsync` and `synchronous_commit` on. */
export async function startPostgres(bin: string): Promise<TestServer> {
  const run = (...command: string[]) => {
    const [program = '', ...args] = [...asUser(user), ...command]
    return execFileSync(program, args, { cwd: '/', encoding: 'utf8', stdio: 'pipe' }).trim()
  }
  const folder = run('mktemp', '-d', path.join(os.tmpdir(), 'taro-capability-postgres-XXXXXX'))
  const [data, port] = [path.join(folder, 'data'), await freePort()]
  const [password, passwordFile] = [randomBytes(16).toString('hex'), path.join(folder, 'password')]
  writeFileSync(passwordFile, password)
  const login = ['--username=test', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  run(path.join(bin, 'initdb'), '--pgdata', data, ...login, '--encoding=UTF8', '--locale=C', '--no-sync')
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`]
  const url = `postgres://test:${password}@127.0.0.1:${port}/postgres`
  const server = createTestServer({
    folder,
    url,
    user,
    command: [path.join(bin, 'postgres'), '-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    async ping() {
      const client = new Client({ connectionString: url })
      await client.connect()
      await client.query('SELECT 1').finally(() => client.end())
    }
  })
  await server.start()
  return server
}
