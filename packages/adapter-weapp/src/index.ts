import {
  createHostCanIUse,
  createHostExplain,
  createHostSupports,
  createSupports,
  hostHas,
  inVue3,
  type ApiName
} from '@taro-capability/core'
import { host, platform } from './host'
import { entries, supported } from './table'

export * from './apis'
export { platform }

const conditions = { setGlobalDataPlugin: /* @__PURE__ */ inVue3('setGlobalDataPlugin', platform) }
const isTarosOwn = /* @__PURE__ */ createSupports(supported, conditions)

export const supports = /* @__PURE__ */ createHostSupports(host, isTarosOwn)
export const explain = /* @__PURE__ */ createHostExplain(host, isTarosOwn, entries, conditions)
export const canIUse = /* @__PURE__ */ createHostCanIUse(host, supports)
/** See taro-capability/host. */
export const hostSupports = (api: ApiName): boolean => hostHas(host, api)
