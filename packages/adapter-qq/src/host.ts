import { createMiniHost } from '@taro-capability/core'

declare const qq: object | undefined

/** As `TARO_ENV` spells it. */
export const platform = 'qq'

/** QQ's global. */
export const getGlobal = () => qq

/** The running QQ. */
export const host = /* @__PURE__ */ createMiniHost(platform, getGlobal, 'qq base library')
