import { createMiniHost } from '@taro-capability/core'

declare const qq: object | undefined

/** As `TARO_ENV` spells it. */
export const platform = 'qq'

/** The running QQ. */
export const host = /* @__PURE__ */ createMiniHost(platform, () => qq, 'qq base library')
