// The handler in each framework's real server, over real HTTP.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { PrivateMessagesOptions } from '../src'
import { mounts } from './mounts'
import { simulate } from './simulation'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function start(framework: string, options?: Partial<PrivateMessagesOptions>) {
  const simulation = simulate(options)
  const server = await mounts[framework]!(simulation.handler)
  servers.push(server)
  if (!server.listening) await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  async function post(route: string, body: unknown, session?: string) {
    const response = await fetch(`http://127.0.0.1:${port}${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(session && { authorization: `Bearer ${session}` }) },
      body: typeof body === 'string' ? body : JSON.stringify(body)
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: text.startsWith('{') ? JSON.parse(text) : undefined }
  }
  const login = async (code: string) => (await post('/private-message/login', { code })).body.session as string
  return { ...simulation, post, login }
}

/** All of a response but the request's own id and the time. */
function visible({ status, headers, text }: { status: number; headers: Headers; text: string }) {
  const own = ['x-request-id', 'date']
  return { status, text, headers: Array.from(headers).filter(([name]) => !own.includes(name)) }
}

describe.each(Object.keys(mounts))('%s', (framework) => {
  test('from login to verified', async () => {
    const { post, login, messageFor } = await start(framework)
    const created = await post('/private-message/activity', { subject: '礼物' }, await login('ann'))
    expect(created.status).toBe(200)
    const bob = await login('bob')
    const message = messageFor('bob', created.body.activityId)
    expect(await post('/private-message/verify', message, bob)).toMatchObject({ status: 200, body: { subject: '礼物' } })
    expect(await post('/private-message/verify', message, bob)).toMatchObject({ status: 403, body: { error: 'refused' } })
  })

  test('refuses alike whatever is wrong', async () => {
    const { post, login, share, messageFor } = await start(framework)
    const activityId = await share('ann')
    const [bob, eve] = [await login('bob'), await login('eve')]
    const message = messageFor('bob', activityId)
    await post('/private-message/verify', message, bob)
    const refusals = [
      await post('/private-message/verify', message, bob),
      await post('/private-message/verify', message, eve),
      await post('/private-message/verify', message),
      await post('/private-message/verify', { ...message, iv: [] }, eve),
      // Before the handler, express.json() answers what is no JSON.
      ...(framework.includes('express.json') ? [] : [await post('/private-message/verify', '{"iv', eve)])
    ]
    for (const refusal of refusals) expect(visible(refusal)).toEqual(visible(refusals[0]!))
    expect(refusals[0]).toMatchObject({ status: 403, text: '{"error":"refused"}' })
  })

  test('refuses a long body, and answers the next request', async () => {
    const { post, login } = await start(framework)
    expect((await post('/private-message/verify', { iv: 'a'.repeat(50_000) })).status).toBe(413)
    expect(await login('ann')).toMatch(/^[\w-]{43}$/)
  })

  test('knows the address of the connection', async () => {
    const { post } = await start(framework, { limits: { login: { max: 1, windowMs: 60_000 } } })
    const answers = [await post('/private-message/login', { code: 'ann' }), await post('/private-message/login', { code: 'bob' })]
    expect(answers.map(({ status }) => status)).toEqual([200, 403])
  })

  test('leaves other paths alone', async () => {
    const { post } = await start(framework)
    const { status, text } = await post('/other', {})
    expect(status).toBe(404)
    if (framework !== 'node:http') expect(text).not.toBe('{"error":"not found"}')
  })
})

test('the README mounts it in the same words', () => {
  const [readme, source] = ['../README.md', 'mounts.ts'].map((file) => readFileSync(path.join(__dirname, file), 'utf8').split('\n'))
  const mounting = source!.filter((line) => /^ {4}/.test(line) && !/const app|listen\(|return (serve|app)|express\.json/.test(line))
  const inReadme = new Set(readme!.map((line) => line.replace(/ +\/\/.*/, '').trim()))
  expect(mounting).not.toEqual([])
  expect(mounting.filter((line) => !inReadme.has(line.trim()))).toEqual([])
})
