import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createClient } from 'redis'
import { createTestServer, freePort, type TestServer } from './testServer'

/** Redis with the durability that the README states. */
export async function startRedis(program: string): Promise<TestServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'taro-capability-redis-'))
  const [port, requirepass] = [await freePort(), randomBytes(16).toString('hex')]
  const durable = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction' }
  const settings = { bind: '127.0.0.1', port, requirepass, dir: folder, save: '', ...durable }
  const url = `redis://:${requirepass}@127.0.0.1:${port}`
  const server = createTestServer({
    folder,
    url,
    command: [program, ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])],
    async ping() {
      const client = createClient({ url, socket: { reconnectStrategy: false } }).on('error', () => undefined)
      await client.connect()
      await client.ping().finally(() => client.destroy())
    }
  })
  await server.start()
  return server
}
