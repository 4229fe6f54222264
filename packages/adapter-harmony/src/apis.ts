// Written by `npm run generate`; do not edit.
import { unsupportedApi } from '@taro-capability/core'
import { platform } from './platform'

const reason = 'harmony lacks it; ask supports() first'

export const authPrivateMessage = /* @__PURE__ */ unsupportedApi('authPrivateMessage', platform, reason)
export const getShareInfo = /* @__PURE__ */ unsupportedApi('getShareInfo', platform, reason)
export const updateShareMenu = /* @__PURE__ */ unsupportedApi('updateShareMenu', platform, reason)
export const showShareMenu = /* @__PURE__ */ unsupportedApi('showShareMenu', platform, reason)
export const hideShareMenu = /* @__PURE__ */ unsupportedApi('hideShareMenu', platform, reason)
export const login = /* @__PURE__ */ unsupportedApi('login', platform, reason)
export const checkSession = /* @__PURE__ */ unsupportedApi('checkSession', platform, reason)
