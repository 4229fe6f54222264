import { createCanIUse, createExplain, createSupports } from '@taro-capability/core'
import { platform } from './platform'
import { entries, supported } from './table'

export * from './apis'
export { platform }

/** Whether an API works here. The table answers. */
export const supports = /* @__PURE__ */ createSupports(supported)
/** The same with its state, its reason and its source. */
export const explain = /* @__PURE__ */ createExplain(platform, entries, supports)
/** The same question in the form of `Taro.canIUse`. */
export const canIUse = /* @__PURE__ */ createCanIUse(supports)
