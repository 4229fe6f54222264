// Written by `npm run generate`; do not edit.
import { createCanIUse, createExplain, createSupports, createTaroHost, hostApi, loginContract, unsupportedApi } from '@taro-capability/core'
import { login as stockLogin } from 'taro-capability/stock-taro'
import { entries, supported } from './table.mjs'

export const platform = 'harmony-hybrid'
const reason = 'harmony-hybrid lacks it; ask supports() first'
const host = /* @__PURE__ */ createTaroHost(platform, { login: stockLogin })
export const authPrivateMessage = /* @__PURE__ */ unsupportedApi('authPrivateMessage', platform, reason)
export const getShareInfo = /* @__PURE__ */ unsupportedApi('getShareInfo', platform, reason)
export const updateShareMenu = /* @__PURE__ */ unsupportedApi('updateShareMenu', platform, reason)
export const showShareMenu = /* @__PURE__ */ unsupportedApi('showShareMenu', platform, reason)
export const hideShareMenu = /* @__PURE__ */ unsupportedApi('hideShareMenu', platform, reason)
export const login = /* @__PURE__ */ hostApi(loginContract, host)
export const checkSession = /* @__PURE__ */ unsupportedApi('checkSession', platform, reason)
export const supports = /* @__PURE__ */ createSupports(supported)
export const explain = /* @__PURE__ */ createExplain(platform, entries, supports)
export const canIUse = /* @__PURE__ */ createCanIUse(supports)
