import { randomBytes } from 'node:crypto'
import type { Card, Chats } from './chats'
import type { EnterOptions, Override, Phone } from './types'
import { WECHAT } from './trace'
import type { Wechat } from './wechat'
import { createWx } from './wx'

export interface PhoneOptions {
  /** What the user is called in the trace; default: a user. */
  name?: string
  /** Version of the base library; default: 3.0.0. */
  baseLibrary?: string
  system?: 'android' | 'ios'
}

/** The codes of WeChat for how a mini program was entered: the list of recent ones, and a card that brings a ticket or none. */
const SCENES = { recent: 1089, ticket: 1044, single: 1007, group: 1008 }
const HOME = 'pages/index/index'

export function createPhone(
  wechat: Wechat,
  chats: Chats,
  { name = 'a user', baseLibrary = '3.0.0', system = 'android' }: PhoneOptions = {}
): Phone {
  const openid = `o${randomBytes(20).toString('base64url')}`
  const overrides = new Map<string, Override>()
  wechat.users.add(openid)

  const entered = (card?: Card): EnterOptions => {
    if (!card) return { path: HOME, query: {}, scene: SCENES.recent }
    const { pathname, searchParams } = new URL(card.path, 'http://localhost')
    const shareTicket = chats.openTicket(card, openid)
    wechat.trace.call(name, WECHAT, 'opens the card')(shareTicket ? 'a ticket' : 'no ticket')
    const scene = shareTicket ? SCENES.ticket : SCENES[card.chat.kind]
    return { path: pathname.slice(1), query: Object.fromEntries(searchParams), scene, ...(shareTicket && { shareTicket }) }
  }

  const phone: Phone = {
    name,
    openid,
    baseLibrary,
    enter: entered(),
    menu: {},
    start(card) {
      phone.menu = {}
      phone.enter = entered(card)
      return createWx(wechat, chats, phone, overrides)
    },
    open: (card) => (phone.enter = entered(card)),
    send(chat, message) {
      // On iOS this combination was reported to lose the ticket.
      const losesTicket = system === 'ios' && phone.menu.isUpdatableMessage === false
      const card = chats.send(openid, chat, message, losesTicket ? { ...phone.menu, withShareTicket: false } : phone.menu)
      const sent = wechat.trace.call(name, WECHAT, chat.kind === 'group' ? 'shares to a group' : 'shares to one person')
      sent(card.activityId ? 'a private message' : 'an ordinary card')
      return card
    },
    override: (api, override) => void (override ? overrides.set(api, override) : overrides.delete(api))
  }
  return phone
}

/** A client that was tampered with: what the API says in truth becomes something else before the mini program sees it. */
export const altered =
  <Result extends object>(change: (result: Result) => object): Override =>
  ({ success, fail, complete, ...option }, original) =>
    original({
      ...option,
      success(result) {
        const changed = change(result as Result)
        success?.(changed)
        complete?.(changed)
      },
      fail(answer) {
        fail?.(answer)
        complete?.(answer)
      }
    })

/** Another device of the same user: it logs in by itself, and so ends the session of the first. */
export const loginElsewhere = (wechat: Wechat, { openid }: Phone): string => wechat.sessions.login(openid)
