import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ensure, WechatError, type Errcode } from './errors'
import { SERVER, WECHAT } from './trace'
import type { Wechat } from './wechat'

interface Call {
  method: string
  query: URLSearchParams
  body: string
}

/** What is no answer of WeChat's: silence, a broken connection, a page of some proxy. */
type Breakage = 'silence' | 'reset' | 'html' | 'status 502'
/** Something the HTTP API does in the place of its answer. */
export type Fault = Errcode | Breakage

const isBroken = (fault: Fault | undefined): fault is Breakage => ['silence', 'reset', 'html', 'status 502'].includes(String(fault))

function breakOff(breakage: Breakage, request: IncomingMessage, response: ServerResponse): void {
  if (breakage === 'silence') return
  if (breakage === 'reset') return void request.socket.destroy()
  response.writeHead(breakage === 'html' ? 200 : 502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>')
}

const answers: Record<string, (wechat: Wechat, call: Call) => object> = {
  '/cgi-bin/token'(wechat, { method, query }) {
    ensure(method === 'GET', 43001)
    checkApp(wechat, query.get('grant_type') === 'client_credential', query.get('appid'), query.get('secret'))
    return wechat.tokens.plain()
  },
  '/cgi-bin/stable_token'(wechat, { method, body }) {
    ensure(method === 'POST', 43002)
    const { grant_type, appid, secret, force_refresh } = readJson(body)
    checkApp(wechat, grant_type === 'client_credential', appid, secret)
    return wechat.tokens.stable(force_refresh === true)
  },
  '/sns/jscode2session'(wechat, { method, query }) {
    ensure(method === 'GET', 43001)
    checkApp(wechat, query.get('grant_type') === 'authorization_code', query.get('appid'), query.get('secret'))
    return wechat.sessions.exchange(query.get('js_code'))
  },
  '/cgi-bin/message/wxopen/activityid/create'(wechat, { method, query }) {
    ensure(method === 'GET', 43001)
    wechat.tokens.check(query.get('access_token'))
    const openid = query.get('openid') ?? undefined
    ensure(openid === undefined || wechat.users.has(openid), 40003)
    return wechat.activities.create(openid)
  },
  '/wxa/checksession'(wechat, { method, query }) {
    ensure(method === 'GET', 43001)
    wechat.tokens.check(query.get('access_token'))
    const openid = query.get('openid')
    ensure(openid && wechat.users.has(openid), 40003)
    ensure(query.get('sig_method') === 'hmac_sha256', 87008)
    wechat.sessions.check(openid, query.get('signature'))
    return { errcode: 0, errmsg: 'ok' }
  }
}

function checkApp({ app }: Wechat, hasGrant: boolean, appId: unknown, secret: unknown): void {
  ensure(appId, 41002)
  ensure(secret, 41004)
  ensure(hasGrant, 40002)
  ensure(appId === app.appId, 40013)
  ensure(secret === app.secret, 40125)
}

function readJson(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body)) as Record<string, unknown>
  } catch {
    throw new WechatError(47001)
  }
}

/** The HTTP API of WeChat on a free port of this machine. */
export interface WechatApi {
  url: string
  /** Lets the next calls of a path (or of any) go wrong, one fault a call. */
  fail(faults: Fault[], path?: string): void
  close(): Promise<void>
}

export async function serveWechat(wechat: Wechat): Promise<WechatApi> {
  const faults: { path?: string; fault: Fault }[] = []
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const answered = wechat.trace.call(SERVER, WECHAT, pathname)
    const index = faults.findIndex(({ path }) => path === undefined || path === pathname)
    const fault = index < 0 ? undefined : faults.splice(index, 1)[0]!.fault
    if (isBroken(fault)) {
      answered(fault)
      return breakOff(fault, request, response)
    }
    const reply = replyTo(pathname, { method: request.method!, query: searchParams, body }, fault)
    answered(reply.errcode ? `errcode ${String(reply.errcode)}` : Object.keys(reply).join(', '))
    // As WeChat does it: this one API says text/plain.
    const type = pathname === '/sns/jscode2session' ? 'text/plain' : 'application/json; encoding=utf-8'
    response.writeHead(200, { 'content-type': type }).end(JSON.stringify(reply))
  }

  function replyTo(pathname: string, call: Call, fault: Errcode | undefined): Record<string, unknown> {
    try {
      ensure(fault === undefined, fault!)
      const reply = answers[pathname]
      ensure(reply, 40066)
      return { ...reply(wechat, call) }
    } catch (error) {
      if (error instanceof WechatError) return error.body()
      throw error
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (list, path) => void faults.push(...list.map((fault) => ({ path, fault }))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
