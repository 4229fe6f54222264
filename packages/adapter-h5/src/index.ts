import { createCanIUse, createExplain, createSupports } from '@taro-capability/core'
import { conditions, unmet } from './conditions'
import { platform } from './platform'
import { entries, supported } from './table'

export * from './apis'
export { platform }

/** Whether an API works here. The table answers, and the browser where an API works under a condition. */
export const supports = /* @__PURE__ */ createSupports(supported, conditions)
/** The same with its state, its reason and its source. */
export const explain = /* @__PURE__ */ createExplain(platform, entries, supports, unmet)
/** The same question in the form of `Taro.canIUse`. */
export const canIUse = /* @__PURE__ */ createCanIUse(supports)
