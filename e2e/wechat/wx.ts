import { compareVersions } from '@taro-capability/core'
import type { Chats, ShareMenu } from './chats'
import { request } from './request'
import type { Answer, Api, Override, Phone, WxOption } from './types'
import { SERVER, WECHAT } from './trace'
import type { Wechat } from './wechat'

/** The base library that brought an API. Those that every version has stand without one. */
const since: Record<string, string> = { getEnterOptionsSync: '2.9.4', authPrivateMessage: '2.13.0', getAppBaseInfo: '2.20.1' }

/** The client's side of a mini program: `wx` of one user's phone, while the mini program runs. */
export function createWx(wechat: Wechat, chats: Chats, phone: Phone, overrides: Map<string, Override>): Record<string, unknown> {
  const { openid, baseLibrary } = phone
  const isAtLeast = (version: string) => compareVersions(baseLibrary, version) >= 0

  const answers: Record<string, (option: WxOption) => Answer> = {
    login: () => ({ code: wechat.sessions.login(openid) }),
    checkSession: () => (wechat.sessions.has(openid) ? {} : { fail: 'login status expired' }),
    updateShareMenu(option) {
      // An older base library knows nothing of private messages, says so to no one, and shares an ordinary card.
      const { withShareTicket, isUpdatableMessage, isPrivateMessage, activityId } = option as ShareMenu
      phone.menu = { withShareTicket, isUpdatableMessage, ...(isAtLeast('2.13.0') && { isPrivateMessage, activityId }) }
      return {}
    },
    showShareMenu: () => ({}),
    hideShareMenu: () => ({}),
    getShareInfo: ({ shareTicket }) => chats.shareInfo(shareTicket, openid) ?? { fail: 'invalid shareTicket' },
    authPrivateMessage({ shareTicket }) {
      if (!wechat.sessions.has(openid)) return { fail: 'not logged in' }
      return chats.verify(shareTicket, openid) ?? { fail: 'invalid shareTicket' }
    },
    request: (option) => request(wechat.hosts, option)
  }

  const asynchronous = (name: string, answer: (option: WxOption) => Answer): Api => {
    const original: Api = (option) => {
      const answered = wechat.trace.call(phone.name, name === 'request' ? SERVER : WECHAT, callOf(name, option))
      // As WeChat does it: never at once.
      void Promise.resolve()
        .then(() => answer(option))
        .then((given) => {
          const result = 'fail' in given ? { errMsg: `${name}:fail ${String(given.fail)}` } : { errMsg: `${name}:ok`, ...given }
          answered(answerOf(result))
          settle(option, result, 'fail' in given)
        })
    }
    return (option = {}) => {
      const override = overrides.get(name)
      if (override) override(option, original)
      else original(option)
    }
  }

  const wx: Record<string, unknown> = {
    getSystemInfoSync: () => ({ SDKVersion: baseLibrary }),
    getAppBaseInfo: () => ({ SDKVersion: baseLibrary }),
    getLaunchOptionsSync: () => phone.enter,
    getEnterOptionsSync: () => phone.enter,
    canIUse: (schema: string) => schema.split('.')[0]! in wx,
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    ...Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, asynchronous(name, answer)]))
  }
  for (const [name, version] of Object.entries(since)) if (!isAtLeast(version)) delete wx[name]
  return wx
}

/** `complete` comes last. */
function settle({ success, fail, complete }: WxOption, result: object, isFailure: boolean): void {
  if (isFailure) fail?.(result)
  else success?.(result)
  complete?.(result)
}

/** `login`, or the request's method and path. */
function callOf(name: string, { url, method = 'GET' }: WxOption): string {
  if (name !== 'request') return name
  return `${String(method)} ${new URL(String(url)).pathname.replace(/[\da-f-]{36}/, '…')}`
}

/** What of an answer can be shown: a status, whether a message is valid, or why there is none. */
function answerOf(result: object): string {
  const { statusCode, valid, errMsg } = result as { statusCode?: number; valid?: boolean; errMsg: string }
  if (statusCode !== undefined) return String(statusCode)
  return valid === undefined ? errMsg.replace(/^\w+:/, '') : `valid: ${valid}, encrypted`
}
