// Written by `npm run generate`; do not edit.
import { showShareMenuContract, hideShareMenuContract, loginContract, hostApi, unsupportedApi } from '@taro-capability/core'
import { host } from './host'
import { platform } from './platform'

export const authPrivateMessage = /* @__PURE__ */ unsupportedApi('authPrivateMessage', platform)
export const getShareInfo = /* @__PURE__ */ unsupportedApi('getShareInfo', platform)
export const updateShareMenu = /* @__PURE__ */ unsupportedApi('updateShareMenu', platform)
export const showShareMenu = /* @__PURE__ */ hostApi(showShareMenuContract, host)
export const hideShareMenu = /* @__PURE__ */ hostApi(hideShareMenuContract, host)
export const login = /* @__PURE__ */ hostApi(loginContract, host)
export const checkSession = /* @__PURE__ */ unsupportedApi('checkSession', platform)
