// Written by `npm run generate`; do not edit.
import {
  authPrivateMessageContract,
  getShareInfoContract,
  updateShareMenuContract,
  showShareMenuContract,
  hideShareMenuContract,
  loginContract,
  checkSessionContract,
  hostApi
} from '@taro-capability/core'
import { host } from './host'

export const authPrivateMessage = /* @__PURE__ */ hostApi(authPrivateMessageContract, host, '2.13.0')
export const getShareInfo = /* @__PURE__ */ hostApi(getShareInfoContract, host, '1.1.0')
export const updateShareMenu = /* @__PURE__ */ hostApi(updateShareMenuContract, host, '1.2.0')
export const showShareMenu = /* @__PURE__ */ hostApi(showShareMenuContract, host, '1.1.0')
export const hideShareMenu = /* @__PURE__ */ hostApi(hideShareMenuContract, host, '1.1.0')
export const login = /* @__PURE__ */ hostApi(loginContract, host)
export const checkSession = /* @__PURE__ */ hostApi(checkSessionContract, host)
