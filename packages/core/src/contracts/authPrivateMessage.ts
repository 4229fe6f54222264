import { mustBeText, type Callbacks, type Contract } from '../contract'

/** https://docs.taro.zone/docs/apis/share/authPrivateMessage */
export interface AuthPrivateMessageOption extends Callbacks<AuthPrivateMessageResult> {
  /** The ticket of the card the user came from: `Taro.getEnterOptionsSync().shareTicket`. */
  shareTicket: string
}

/**
 * The host's answer. Taro's own type forgets `valid`, which WeChat returns and Taro's example prints.
 * https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.authPrivateMessage.html
 */
export interface AuthPrivateMessageResult {
  /** `authPrivateMessage:ok` */
  errMsg: string
  /**
   * Whether the private message was opened by its receiver. Trust it only when your server has decrypted
   * `encryptedData` and found its own activityId there.
   */
  valid: boolean
  /** The encrypted activityId; https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html */
  encryptedData: string
  /** Initial vector of the encryption. */
  iv: string
  /** Named by Taro's documentation for apps with cloud development; WeChat's own typings do not have it. */
  cloudID?: string
}

/**
 * Verifies a private message: was this card opened by the person it was sent to? The user must have logged in
 * (`Taro.login`) before. Not usable inside a plugin.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/authPrivateMessage
 */
export type AuthPrivateMessage = (option: AuthPrivateMessageOption) => Promise<AuthPrivateMessageResult>

/** The ticket has to be there. */
export const authPrivateMessageContract: Contract<'authPrivateMessage'> = {
  api: 'authPrivateMessage',
  invalid: ({ shareTicket }) => mustBeText('shareTicket', shareTicket)
}
