import type { AuthPrivateMessageOption } from '@taro-capability/core'

/** What a mini program finds in its realm. */
export const realm = globalThis as { wx?: object; __TARO_CAPABILITY_TIMEOUT__?: number }

export const result = { errMsg: 'authPrivateMessage:ok', valid: true, encryptedData: 'data', iv: 'iv' }
export const succeed = (option: AuthPrivateMessageOption) => option.success!(result)
export const shareTicket = 'ticket'

/** Puts a WeChat under the adapter. */
export function wechat(wx: object | undefined) {
  realm.wx = wx
}
afterEach(() => wechat(undefined))
