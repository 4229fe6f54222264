import { SERVER as serverOfExample } from '../../examples/private-message/src/server'
import { loginElsewhere, openWechat, type Card, type Chat, type Phone, type PhoneOptions } from '../wechat'
import { startMiniApp, type MiniApp } from '../wechat/miniApp'
import { startBackend } from './backend'

const TEXT = 'Meet me at eight'
const PREPARE = 'Prepare the message'
/** The button that is there once the next card is private. */
const SHARE = 'Share the private message'

/** What a user sees of a message: its text, or why there is none. */
export type Seen = 'reads it' | 'refused' | 'server away' | 'not here'

/** Everything one row needs: WeChat, the server, users with the built mini program. */
export async function openWorld(output: string) {
  const wechat = await openWechat()
  const backend = await startBackend(wechat)

  const addUser = (name: string, options: PhoneOptions = {}): Phone => wechat.createPhone({ name, ...options })
  const chatOf = (...phones: Phone[]): Chat =>
    wechat.createChat(
      phones.length > 2 ? 'group' : 'single',
      phones.map(({ openid }) => openid)
    )

  return {
    wechat,
    backend,
    addUser,
    chatOf,
    start: (phone: Phone, card?: Card): MiniApp => startMiniApp(output, phone, card),

    /** A user writes a message, has it made private, and shares it to a chat. */
    async share(phone: Phone, chat: Chat, { forGroup = false } = {}): Promise<Card> {
      const app = startMiniApp(output, phone)
      await app.until((text) => text.includes(PREPARE))
      await app.change('text', 'input', TEXT)
      if (forGroup) await app.change('switch', 'change', true)
      await app.tap(PREPARE)
      await app.until((text) => text.includes(SHARE) || endOf(text) !== undefined)
      if (!app.text().includes(SHARE)) throw new Error(app.text())
      return app.share(chat)
    },

    /** A user opens a card: what the page says in the end. */
    async open(phone: Phone, card?: Card): Promise<Seen> {
      return seenOn(startMiniApp(output, phone, card))
    },

    /** The user logs in to the same server on another device: the session of the first one is over. */
    async logInOnAnotherDevice(phone: Phone): Promise<void> {
      const { origin } = new URL(serverOfExample)
      const body = JSON.stringify({ code: loginElsewhere(wechat, phone) })
      await fetch(`${wechat.hosts.get(origin)}/private-message/login`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' }
      })
    },

    /** Why the server refused the last time; its log says it, and no response. */
    reason(): string | undefined {
      return backend.events.flatMap((event) => ('reason' in event ? [event.reason] : [])).at(-1)
    },

    async close() {
      await backend.close()
      await wechat.close()
    }
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

const outcomes: [said: string, seen: Seen][] = [
  [TEXT, 'reads it'],
  ['This message is not for you', 'refused'],
  ['The server is away', 'server away'],
  ['do not work here', 'not here']
]

const endOf = (text: string): Seen | undefined => outcomes.find(([said]) => text.includes(said))?.[1]

/** What a page that opens a message says in the end. */
export async function seenOn(app: MiniApp): Promise<Seen> {
  await app.until((text) => endOf(text) !== undefined)
  return endOf(app.text())!
}
