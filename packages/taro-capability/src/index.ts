import { createDefineFlags } from '@taro-capability/core'
import { supports } from 'taro-capability/adapter'

export { explainFlag, isFailure, isUnsupported, onUnsupported, subscribe, switchFlags } from '@taro-capability/core'
export type {
  ApiName,
  Failure,
  FailureCode,
  FlagDefinitions,
  FlagExplanation,
  FlagListener,
  Flags,
  Support,
  SupportedOn,
  SupportState,
  UnsupportedCall
} from '@taro-capability/core'
export { canIUse, explain, platform, supports } from 'taro-capability/adapter'
export * from './apis'

/**
 * Flags bound to what the platform can do: `const flags = defineFlags({ privateMessage: 'authPrivateMessage' })`, and
 * `flags.privateMessage` is a boolean. See docs/flags.md.
 *
 * @throws TypeError for a flag that needs nothing, or something that is no name
 */
export const defineFlags = /* @__PURE__ */ createDefineFlags(supports)

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
