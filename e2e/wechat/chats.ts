import { randomBytes } from 'node:crypto'
import type { Encrypted } from './sessions'
import type { Wechat } from './wechat'

/** A conversation: of two, or a group. Who is in it is asked when a card is opened. */
export interface Chat {
  id: string
  kind: 'single' | 'group'
  /** Openids. */
  members: Set<string>
}

/** What a page shares: the answer of its `onShareAppMessage`. */
export interface ShareMessage {
  title: string
  path: string
}

/** What a page declared with `updateShareMenu`, as far as it matters here. */
export interface ShareMenu {
  withShareTicket?: boolean
  isPrivateMessage?: boolean
  isUpdatableMessage?: boolean
  activityId?: string
}

/** A card in a chat. */
export interface Card extends ShareMessage {
  chat: Chat
  /** The openid of the user who shared it. */
  sender: string
  /** Whether the mini program gets a ticket when it is opened from this card. */
  withTicket: boolean
  /** The activity of a private message; undefined on an ordinary card. */
  activityId?: string
}

/** Cards and the tickets that they were opened with. A ticket is good for one user and one card. */
export function createChats(wechat: Wechat) {
  const tickets = new Map<string, { card: Card; opener: string }>()

  const cardOf = (ticket: unknown, opener: string): Card | undefined => {
    const found = tickets.get(String(ticket))
    return found?.opener === opener ? found.card : undefined
  }

  return {
    createChat: (kind: Chat['kind'], members: string[]): Chat => ({
      id: `G${randomBytes(14).toString('base64url')}`,
      kind,
      members: new Set(members)
    }),

    /** @throws Error where WeChat sends nothing: the activity is unknown, over, or another user's */
    send(sender: string, chat: Chat, { title, path }: ShareMessage, menu: ShareMenu): Card {
      const withTicket = menu.withShareTicket === true
      if (!menu.isPrivateMessage) return { title, path, chat, sender, withTicket }
      const activity = wechat.activities.find(menu.activityId ?? '')
      if (!activity) throw new Error('the activity of the private message is unknown')
      if (activity.expiresAt <= wechat.clock.now()) throw new Error('the activity of the private message is over')
      if (activity.openid !== undefined && activity.openid !== sender) throw new Error('the activity belongs to another user')
      return { title, path, chat, sender, withTicket, activityId: activity.id }
    },

    /** @throws Error for a private message: WeChat lets none be forwarded */
    forward(sender: string, chat: Chat, card: Card): Card {
      if (card.activityId !== undefined) throw new Error('a private message cannot be forwarded')
      return { ...card, chat, sender }
    },

    /** Gives a user who opens a card the ticket of it; nothing for a card without. */
    openTicket(card: Card, opener: string): string | undefined {
      if (!card.withTicket) return undefined
      const ticket = randomBytes(24).toString('base64url')
      tickets.set(ticket, { card, opener })
      return ticket
    },

    /**
     * `authPrivateMessage`. Only who is in the chat at this moment gets the activity, encrypted. Two checks are left to the server, which has
     * to make them anyway: that the activity is not over, and that it is not the sender who opens it.
     */
    verify(ticket: unknown, opener: string): ({ valid: boolean } & Encrypted) | undefined {
      const card = cardOf(ticket, opener)
      if (!card) return undefined
      if (card.activityId === undefined || !card.chat.members.has(opener)) return { valid: false, encryptedData: '', iv: '' }
      return { valid: true, ...wechat.sessions.encryptFor(opener, card.activityId) }
    },

    /** `getShareInfo`: which group it is, with a watermark. */
    shareInfo(ticket: unknown, opener: string): Encrypted | undefined {
      const card = cardOf(ticket, opener)
      if (card?.chat.kind !== 'group') return undefined
      const watermark = { timestamp: Math.floor(wechat.clock.now() / 1000), appid: wechat.app.appId }
      return wechat.sessions.encryptFor(opener, JSON.stringify({ openGId: card.chat.id, watermark }))
    }
  }
}

export type Chats = ReturnType<typeof createChats>
