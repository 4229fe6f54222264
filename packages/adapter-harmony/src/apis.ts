// Written by `npm run generate`; do not edit.
import { unsupportedApi } from '@taro-capability/core'
import { platform } from './platform'

export const authPrivateMessage = /* @__PURE__ */ unsupportedApi('authPrivateMessage', platform)
export const getShareInfo = /* @__PURE__ */ unsupportedApi('getShareInfo', platform)
export const updateShareMenu = /* @__PURE__ */ unsupportedApi('updateShareMenu', platform)
export const showShareMenu = /* @__PURE__ */ unsupportedApi('showShareMenu', platform)
export const hideShareMenu = /* @__PURE__ */ unsupportedApi('hideShareMenu', platform)
export const login = /* @__PURE__ */ unsupportedApi('login', platform)
export const checkSession = /* @__PURE__ */ unsupportedApi('checkSession', platform)
