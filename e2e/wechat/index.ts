// A stand-in for WeChat: its HTTP API, and the client of each simulated user. Written from WeChat's documentation and from what people
// report; it was never compared with WeChat's own servers. Where the documentation is silent it takes the answer that is harder on a server.
import { createChats } from './chats'
import { serveWechat } from './http'
import { createPhone, type PhoneOptions } from './phone'
import { createWechat } from './wechat'

export * from './clock'
export type { Card, Chat, ShareMenu, ShareMessage } from './chats'
export { SERVER, WECHAT, type Step, type Trace } from './trace'
export { altered, loginElsewhere, type PhoneOptions } from './phone'
export type { EnterOptions, Override, Phone, WxOption } from './types'

/** WeChat, running: an app registered in it, its HTTP API, and as many users as one wants. */
export async function openWechat(options: { activityLifetime?: number } = {}) {
  const wechat = createWechat(options)
  const chats = createChats(wechat)
  const api = await serveWechat(wechat)
  return { ...wechat, ...chats, api, createPhone: (options?: PhoneOptions) => createPhone(wechat, chats, options), close: api.close }
}

export type OpenWechat = Awaited<ReturnType<typeof openWechat>>
