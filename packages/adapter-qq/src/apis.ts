// Written by `npm run generate`; do not edit.
import {
  authPrivateMessageContract,
  getShareInfoContract,
  updateShareMenuContract,
  showShareMenuContract,
  hideShareMenuContract,
  loginContract,
  checkSessionContract,
  hostApi,
  withoutApi
} from '@taro-capability/core'
import { host } from './host'

export const authPrivateMessage = /* @__PURE__ */ hostApi(authPrivateMessageContract, /* @__PURE__ */ withoutApi(host))
export const getShareInfo = /* @__PURE__ */ hostApi(getShareInfoContract, /* @__PURE__ */ withoutApi(host))
export const updateShareMenu = /* @__PURE__ */ hostApi(updateShareMenuContract, /* @__PURE__ */ withoutApi(host))
export const showShareMenu = /* @__PURE__ */ hostApi(showShareMenuContract, host)
export const hideShareMenu = /* @__PURE__ */ hostApi(hideShareMenuContract, /* @__PURE__ */ withoutApi(host))
export const login = /* @__PURE__ */ hostApi(loginContract, host)
export const checkSession = /* @__PURE__ */ hostApi(checkSessionContract, host)
