// Written by `npm run generate`; do not edit.
import {
  createHostCanIUse,
  createHostExplain,
  createHostSupports,
  createSupports,
  inVue3,
  onlyInVue3,
  type ApiName,
  type MiniGlobal
} from '@taro-capability/core'
import { getGlobal, host, platform } from './host'
import { entries, supported, tarosOwn } from './table'

// What only asks leaves out how versions are read and compared.
const asked = { apis: getGlobal }
const isTarosOwn = /* @__PURE__ */ createSupports(supported, { setGlobalDataPlugin: inVue3 })
const unmet = { setGlobalDataPlugin: /* @__PURE__ */ onlyInVue3('setGlobalDataPlugin', platform) }

export const supports = /* @__PURE__ */ createHostSupports(asked, isTarosOwn)
export const explain = /* @__PURE__ */ createHostExplain(host, isTarosOwn, entries, unmet)
export const canIUse = /* @__PURE__ */ createHostCanIUse(asked, isTarosOwn)
/** `canIUse` for the Taro object itself: what that has needs no list. */
export const canIUseOn = (taro: object) => createHostCanIUse(asked, (api) => tarosOwn.test(api) && api in taro)
/** See taro-capability/host. `hostHas` of core, written out for names of APIs. */
export function hostSupports(api: ApiName): boolean {
  let isThere = false
  try {
    const global = getGlobal() as MiniGlobal
    const value = global[api]
    isThere = Object(value) === value
    if (typeof value === 'function') isThere = global.canIUse!(api) !== false
  } catch {
    // What cannot be looked at is not there; see `hostHas`.
  }
  return isThere
}
