import { createCanIUse, createExplain, createSupports } from '@taro-capability/core'
import { conditions, unmet } from './conditions'
import { platform } from './platform'
import { entries, supported } from './table'

export * from './apis'
export { platform }

export const supports = /* @__PURE__ */ createSupports(supported, conditions)
export const explain = /* @__PURE__ */ createExplain(platform, entries, supports, unmet)
export const canIUse = /* @__PURE__ */ createCanIUse(supports)
