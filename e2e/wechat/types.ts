import type { Card, Chat, ShareMenu, ShareMessage } from './chats'

/** The option of an asynchronous API. */
export interface WxOption extends Record<string, unknown> {
  success?: (result: object) => void
  fail?: (answer: object) => void
  complete?: (answer: object) => void
}

/** An asynchronous API of `wx`. */
export type Api = (option: WxOption) => void

/** What an API gives: its result, or why it fails; now or later. */
export type Answer = object | { fail: string } | Promise<object | { fail: string }>

/** An API as a modified client answers it: `original` is what WeChat does. */
export type Override = (option: WxOption, original: Api) => void

/** What `getEnterOptionsSync`, `onLaunch` and `onShow` say. */
export interface EnterOptions {
  path: string
  query: Record<string, string>
  scene: number
  shareTicket?: string
}

/** A user's WeChat on one device. */
export interface Phone {
  /** What the user is called in the trace. */
  name: string
  openid: string
  baseLibrary: string
  /** How the mini program was entered, the last time. */
  enter: EnterOptions
  /** What the current page declared for the next card. */
  menu: ShareMenu
  /** Starts the mini program anew, from a card or from the list of recent ones; the `wx` of this run. */
  start(card?: Card): Record<string, unknown>
  /** Opens a card while the mini program runs: what its `onShow` is given. */
  open(card: Card): EnterOptions
  /** Sends what the page shares to a chat, by the share menu as it is declared. */
  send(chat: Chat, message: ShareMessage): Card
  /** Answers an API in another way from now on: a client that was tampered with, or one that is broken. */
  override(api: string, override: Override | undefined): void
}
