// WeChat's API as a real server that answers as its documentation says, over real HTTP.
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createWechat, isWechatError, type WechatError, type WechatOptions } from '../src'
import { newSessionKey } from './simulation'

export const appId = 'wx0123456789abcdef'
export const secret = 'the-secret-of-the-app'
export const sessionKey = newSessionKey()
export const activity = { errcode: 0, errmsg: 'ok', activity_id: 'the-activity', expiration_time: 1_800_000_000 }

export interface Asked {
  method: string
  path: string
  query: Record<string, string>
  body?: Record<string, unknown>
}
type Said = object | string | undefined
export type Answer = object | string | ((asked: Asked) => Said | Promise<Said>)

async function readBody(request: IncomingMessage): Promise<Asked['body']> {
  let text = ''
  for await (const part of request) text += part
  return text ? (JSON.parse(text) as Asked['body']) : undefined
}

/** A server for the tests of a file, which begins anew with each: what it was asked, and what it answers by path. */
export function useWechatServer() {
  const remote = {
    asked: [] as Asked[],
    answers: {} as Record<string, Answer>,
    tokens: 0,
    port: 0,
    token: () => ({ access_token: `token-${++remote.tokens}`, expires_in: 7200 }),
    /** The last segment of each path that was asked for. */
    paths: () => remote.asked.map(({ path }) => path.split('/').at(-1)),
    connect: (options: Partial<WechatOptions> = {}) =>
      createWechat({ appId, secret, baseUrl: `http://127.0.0.1:${remote.port}`, wait: async () => {}, ...options })
  }

  const server = createServer(async (request, response) => {
    const { pathname: path, searchParams } = new URL(request.url!, 'http://wechat')
    const call: Asked = { method: request.method!, path, query: Object.fromEntries(searchParams), body: await readBody(request) }
    remote.asked.push(call)
    const answer = remote.answers[path]!
    const said = typeof answer === 'function' ? await answer(call) : answer
    // Says nothing, where there is nothing to say.
    if (said !== undefined) response.end(typeof said === 'string' ? said : JSON.stringify(said))
  })

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    remote.port = (server.address() as AddressInfo).port
  })

  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  beforeEach(() => {
    remote.asked = []
    remote.tokens = 0
    remote.answers = {
      '/cgi-bin/token': remote.token,
      '/cgi-bin/stable_token': remote.token,
      '/sns/jscode2session': { openid: 'ann', session_key: sessionKey, unionid: 'union-ann' },
      '/cgi-bin/message/wxopen/activityid/create': activity,
      '/wxa/checksession': { errcode: 0, errmsg: 'ok' }
    }
  })

  return remote
}

/** The error that a call rejects with. */
export async function errorOf(call: Promise<unknown>): Promise<WechatError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!isWechatError(error)) throw new Error(`no WechatError but ${inspect(error)}`)
  return error
}
