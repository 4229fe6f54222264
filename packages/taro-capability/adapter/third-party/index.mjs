// Written by `npm run generate`; do not edit.
import { unsupportedApi } from '@taro-capability/core'
import * as adapter from 'taro-capability/third-party-adapter'

const complete = (api) => adapter[api] || unsupportedApi(api, adapter.platform, `${adapter.platform} has no ${api}; ask supports() first`)

export { canIUse, explain, platform, supports } from 'taro-capability/third-party-adapter'
export const authPrivateMessage = /* @__PURE__ */ complete('authPrivateMessage')
export const getShareInfo = /* @__PURE__ */ complete('getShareInfo')
export const updateShareMenu = /* @__PURE__ */ complete('updateShareMenu')
export const showShareMenu = /* @__PURE__ */ complete('showShareMenu')
export const hideShareMenu = /* @__PURE__ */ complete('hideShareMenu')
export const login = /* @__PURE__ */ complete('login')
export const checkSession = /* @__PURE__ */ complete('checkSession')
