import { createMiniHost } from '@taro-capability/core'

declare const wx: object | undefined

export const platform = 'weapp'

/** The running WeChat. */
export const host = /* @__PURE__ */ createMiniHost(platform, () => wx)
