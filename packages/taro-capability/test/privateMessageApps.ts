// Apps that share and open private messages: the client's half over the real adapter, a stand-in for WeChat, and the real server.
import {
  createHandler,
  createMemoryStore,
  createPrivateMessages,
  createWechat,
  type PrivateMessageEvent,
  type Store
} from '@taro-capability/server'
import { loginElsewhere, openWechat, type OpenWechat, type Phone } from '../../../e2e/wechat'
import type * as PrivateMessage from '../src/private-message'
import type { SendRequest, ServerRequest } from '../src/private-message'

export type Client = PrivateMessage.PrivateMessageClient
export const URL = 'https://api.example.com/private-message'

export let wechat: OpenWechat
export let handler: ReturnType<typeof createHandler>
export let events: PrivateMessageEvent[]
export let store: Store
export let sent: ServerRequest[]

beforeEach(async () => {
  wechat = await openWechat()
  events = []
  sent = []
  store = createMemoryStore()
  const { appId, secret } = wechat.app
  const { now } = wechat.clock
  const api = createWechat({ appId, secret, baseUrl: wechat.api.url, now })
  const messages = createPrivateMessages({ wechat: api, store, now, refusalStepMs: 1, onEvent: (event) => void events.push(event) })
  handler = createHandler(messages, { authorize: ({ subject }) => subject.startsWith('gift-') })
})

afterEach(async () => {
  delete (globalThis as { wx?: object }).wx
  await wechat.close()
})

export const request: SendRequest = async (option) => {
  sent.push(option)
  const { url, method, header, data } = option
  const response = await handler(new Request(url, { method, headers: header, body: JSON.stringify(data) }))
  return { statusCode: response.status, data: await response.json() }
}

/** The package as a build for a platform has it. */
export function load(env: string): typeof PrivateMessage {
  process.env.TARO_ENV = env
  let loaded!: typeof PrivateMessage
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- what is isolated has to be required
    loaded = require('../src/private-message') as typeof PrivateMessage
  })
  return loaded
}

/** The mini program of a user, started: from a card, or without one. */
export function start(
  phone: Phone,
  card?: Parameters<Phone['start']>[0],
  more: Partial<PrivateMessage.PrivateMessageClientOptions> = {}
): Client {
  Object.assign(globalThis, { wx: phone.start(card) })
  const { createPrivateMessageClient } = load('weapp')
  return createPrivateMessageClient({ url: URL, request, ...more })
}

/** Alice shares to Bob. */
export async function share(subject = 'gift-42') {
  const [alice, bob] = [wechat.createPhone({ name: 'Alice' }), wechat.createPhone({ name: 'Bob' })]
  const client = start(alice)
  await client.sharePrivately({ subject })
  const chat = wechat.createChat('single', [alice.openid, bob.openid])
  const card = alice.send(chat, { title: 'A gift', path: '/pages/gift/index' })
  wechat.trace.steps.length = sent.length = 0
  return { alice, bob, card }
}

/** The same user logs in to the same server on another device. */
export const logInElsewhere = (phone: Phone) =>
  request({
    url: `${URL}/login`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: { code: loginElsewhere(wechat, phone) }
  })

export const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'it resolved',
    (failure: PrivateMessage.PrivateMessageFailure) => failure
  )
export const calls = () => wechat.trace.steps.flatMap(({ text, isAnswer }) => (isAnswer ? [] : [text]))
