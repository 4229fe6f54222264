// How a server and a mini program call the stand-in for WeChat.
import { createDecipheriv } from 'node:crypto'
import { openWechat, type OpenWechat, type WxOption } from '../../e2e/wechat'
import type { Encrypted } from '../../e2e/wechat/sessions'

/** A new one for each test. */
export let wechat: OpenWechat
beforeEach(async () => {
  wechat = await openWechat()
})
afterEach(() => wechat.close())

/** The fields of the answers that are read here; each answer has some. */
type Json = Record<'access_token' | 'errmsg' | 'openid' | 'session_key' | 'activity_id' | 'code', string> &
  Record<'expires_in' | 'errcode', number> & { encryptedData: string; iv: string }
export const get = async (path: string, query: Record<string, string> = {}): Promise<Json> =>
  (await fetch(`${wechat.api.url}${path}?${new URLSearchParams(query).toString()}`)).json() as Promise<Json>
export const post = async (path: string, body: object): Promise<Json> =>
  (await fetch(`${wechat.api.url}${path}`, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<Json>

export const credentials = () => ({ appid: wechat.app.appId, secret: wechat.app.secret })
export const plainToken = () => get('/cgi-bin/token', { grant_type: 'client_credential', ...credentials() })
export const stableToken = (force_refresh?: boolean) =>
  post('/cgi-bin/stable_token', { grant_type: 'client_credential', ...credentials(), force_refresh })
export const create = (access_token: string, more: Record<string, string> = {}) =>
  get('/cgi-bin/message/wxopen/activityid/create', { access_token, ...more })
export const exchange = (js_code: string) => get('/sns/jscode2session', { ...credentials(), js_code, grant_type: 'authorization_code' })

/** Calls an API of `wx`, with all callbacks. */
export function call(wx: Record<string, unknown>, api: string, option: object = {}) {
  const callbacks: string[] = []
  return new Promise<Json & { callbacks: string[] }>((resolve) => {
    const note = (name: string) => (answer: object) =>
      void (callbacks.push(name), name === 'complete' && resolve({ ...answer, callbacks } as never))
    const api_ = wx[api] as (option: WxOption) => void
    api_({ ...option, success: note('success'), fail: note('fail'), complete: note('complete') })
  })
}

/** What an encrypted message says under a key: nothing, where the padding is wrong. */
export function decrypt({ encryptedData, iv }: Encrypted, sessionKey: string): string | undefined {
  const decipher = createDecipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64'))
  try {
    return decipher.update(encryptedData, 'base64', 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}
