// Written by `npm run generate`; do not edit.
/* global swan */
import {
  checkSessionContract,
  createCanIUse,
  createExplain,
  createMiniHost,
  createSupports,
  hostApi,
  unsupportedApi
} from '@taro-capability/core'
import { entries, supported } from './table.mjs'

export const platform = 'swan'
const host = /* @__PURE__ */ createMiniHost(platform, () => swan)
export const authPrivateMessage = /* @__PURE__ */ unsupportedApi('authPrivateMessage', platform)
export const getShareInfo = /* @__PURE__ */ unsupportedApi('getShareInfo', platform)
export const updateShareMenu = /* @__PURE__ */ unsupportedApi('updateShareMenu', platform)
export const showShareMenu = /* @__PURE__ */ unsupportedApi('showShareMenu', platform)
export const hideShareMenu = /* @__PURE__ */ unsupportedApi('hideShareMenu', platform)
export const login = /* @__PURE__ */ unsupportedApi('login', platform)
export const checkSession = /* @__PURE__ */ hostApi(checkSessionContract, host)
export const supports = /* @__PURE__ */ createSupports(supported)
export const explain = /* @__PURE__ */ createExplain(platform, entries, supports)
export const canIUse = /* @__PURE__ */ createCanIUse(supports)
