import { createMiniHost } from '@taro-capability/core'

declare const wx: object | undefined

/** As `TARO_ENV` spells it. */
export const platform = 'weapp'

/** The running WeChat. */
export const host = /* @__PURE__ */ createMiniHost(platform, () => wx, 'weapp base library')
