import { createMiniHost } from '@taro-capability/core'

declare const wx: object | undefined

/** As `TARO_ENV` spells it. */
export const platform = 'weapp'

/** WeChat's global. */
export const getGlobal = () => wx

/** The running WeChat. */
export const host = /* @__PURE__ */ createMiniHost(platform, getGlobal, 'weapp base library')
