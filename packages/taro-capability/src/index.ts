export { isFailure, isUnsupported } from '@taro-capability/core'
export type {
  ApiName,
  AuthPrivateMessageOption,
  AuthPrivateMessageResult,
  Failure,
  FailureCode,
  Support,
  SupportedOn,
  SupportState
} from '@taro-capability/core'
export { authPrivateMessage, canIUse, explain, platform, supports } from 'taro-capability/adapter'

declare module '@tarojs/taro' {
  // Taro's own type is a copy of getShareInfo's and forgets `valid`, which WeChat returns and Taro's example prints.
  // https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.authPrivateMessage.html
  namespace authPrivateMessage {
    interface SuccessCallbackResult {
      /**
       * Whether the private message was opened by its receiver. Trust it only when your server has decrypted
       * `encryptedData` and found its own activityId there.
       */
      valid: boolean
    }
  }
}
