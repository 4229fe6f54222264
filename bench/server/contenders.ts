import { createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { RequestListener } from 'node:http'
import path from 'node:path'
import express from 'express'
import { Pool } from 'pg'
import { createClient } from 'redis'
import { root } from '../setup'
import type { Plan, Work } from './work'

export interface Contender {
  name: string
  /** Which server its store needs, by the variable that names its program. */
  needs?: 'POSTGRES_BIN' | 'REDIS_SERVER'
  /** Differs from what is asked of the others. */
  plan?: Partial<Plan>
  /** @param url of the store's server */
  make(url: string): Promise<{ listener: RequestListener } & Omit<Work, 'port'>>
}

const USERS = 500
const ACTIVITIES = 200

const newActivityIds = (count: number) => Array.from({ length: count }, () => randomBytes(64).toString('base64url').slice(0, 85))
const sessionKeyOf = (user: string) => createHash('sha256').update(user).digest().subarray(0, 16).toString('base64')

/** The built package, as it would be published. */
const built = <T>(file: string) => import(path.join(root, 'packages/server/dist', file)) as Promise<T>
const postgres = () => built<typeof import('../../packages/server/src/postgres')>('postgres.mjs')
const redis = () => built<typeof import('../../packages/server/src/redis')>('redis.mjs')

type Server = typeof import('../../packages/server/src/index')
type Store = ReturnType<Server['createMemoryStore']>

/** Ours on `node:http`: users log in, one of them shares with a group of all, and every user verifies each message once. */
async function ours(makeStore: (server: Server) => Store | Promise<Store>) {
  const server = await built<Server>('index.mjs')
  const { toNodeListener } = await built<typeof import('../../packages/server/src/node')>('node.mjs')
  const none = { max: Infinity, windowMs: 3_600_000 }
  const messages = server.createPrivateMessages({
    wechat: {
      appId: 'wx0123456789abcdef',
      codeToSession: async (user) => ({ openid: user, sessionKey: sessionKeyOf(user) }),
      createActivityId: async () => ({ activityId: newActivityIds(1)[0]!, expiresAt: Date.now() + 3_600_000 })
    },
    store: await makeStore(server),
    maxOpeners: USERS,
    limits: { login: none, create: none, verify: none },
    onEvent: () => {}
  })
  const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: string }) => {
    if (!outcome.ok) throw new Error(outcome.error)
    return outcome.value
  }
  const login = async (user: string) => value(await messages.login(user)).session
  const owner = await login('owner')
  const names = Array.from({ length: USERS }, (_, i) => `user-${i}`)
  const users = await Promise.all(names.map(async (user) => ({ session: await login(user), sessionKey: sessionKeyOf(user) })))
  const activityIds: string[] = []
  while (activityIds.length < ACTIVITIES)
    activityIds.push(value(await messages.create(owner, { subject: 'gift', openers: USERS })).activityId)
  const handler = server.createHandler(messages, { authorize: () => true })
  return { listener: toNodeListener(handler), path: '/private-message/verify', users, activityIds }
}

const someUsers = () =>
  Array.from({ length: USERS }, (_, i) => ({ session: randomBytes(32).toString('base64url'), sessionKey: sessionKeyOf(`user-${i}`) }))

/** As the samples of WeChat's documentation decrypt. */
function decrypt(sessionKey: string, encryptedData: string, iv: string): string {
  const decipher = createDecipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64'))
  return decipher.update(Buffer.from(encryptedData, 'base64'), undefined, 'utf8') + decipher.final('utf8')
}

export const contenders: Contender[] = [
  {
    name: 'node:http that does nothing',
    plan: { once: false },
    make: async () => ({
      listener: (_, response) => response.end('{"subject":"gift"}'),
      path: '/verify',
      users: someUsers(),
      activityIds: newActivityIds(ACTIVITIES)
    })
  },
  {
    // Neither opens once, nor limits, nor answers alike.
    name: 'Express and WXBizDataCrypt-like code',
    plan: { once: false },
    async make() {
      const [users, activityIds] = [someUsers(), newActivityIds(ACTIVITIES)]
      const sessionKeys = new Map(users.map(({ session, sessionKey }) => [session, sessionKey]))
      const subjects = new Map(activityIds.map((id) => [id, 'gift']))
      const app = express()
      app.use(express.json())
      app.post('/verify', (request, response) => {
        const { encryptedData, iv } = request.body as Record<string, string>
        const sessionKey = sessionKeys.get(request.headers.authorization!.slice('Bearer '.length))!
        const subject = subjects.get(decrypt(sessionKey, encryptedData!, iv!))
        response.status(subject ? 200 : 403).json({ subject })
      })
      return { listener: app, path: '/verify', users, activityIds }
    }
  },
  { name: 'ours, memory', make: () => ours(({ createMemoryStore }) => createMemoryStore({ warn: () => {} })) },
  {
    name: 'ours, memory, all refused',
    plan: { once: false, status: 403, connections: 500 },
    async make() {
      const made = await ours(({ createMemoryStore }) => createMemoryStore({ warn: () => {} }))
      return { ...made, activityIds: newActivityIds(ACTIVITIES) }
    }
  },
  {
    name: 'ours, Redis',
    needs: 'REDIS_SERVER',
    make: (url) => ours(async () => (await redis()).createRedisStore(await createClient({ url }).connect()))
  },
  {
    name: 'ours, PostgreSQL',
    needs: 'POSTGRES_BIN',
    make: (url) =>
      ours(async () => {
        const pool = new Pool({ connectionString: url })
        const { createPostgresStore, postgresMigration } = await postgres()
        await pool.query(postgresMigration)
        return createPostgresStore(pool)
      })
  }
]
