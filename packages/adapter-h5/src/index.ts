import { createCanIUse, createExplain, createSupports, unsupportedApi } from '@taro-capability/core'
import { conditions } from './conditions'
import { entries, supported } from './table'

export const platform = 'h5'
export const authPrivateMessage = /* @__PURE__ */ unsupportedApi('authPrivateMessage', platform)

export const supports = /* @__PURE__ */ createSupports(supported, conditions)
export const explain = /* @__PURE__ */ createExplain(platform, entries, supports, conditions)
export const canIUse = /* @__PURE__ */ createCanIUse(supports)
