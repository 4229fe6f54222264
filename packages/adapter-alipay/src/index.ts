import { createCanIUse, createExplain, createSupports } from '@taro-capability/core'
import { platform } from './platform'
import { entries, supported } from './table'

export * from './apis'
export { platform }

export const supports = /* @__PURE__ */ createSupports(supported)
export const explain = /* @__PURE__ */ createExplain(platform, entries, supports)
export const canIUse = /* @__PURE__ */ createCanIUse(supports)
