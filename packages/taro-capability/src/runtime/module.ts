// Written by `npm run generate`; do not edit.
// Stands in for '@tarojs/taro' where it is one module of the output (rn, harmony). The named exports serve the
// calls that Taro's Babel plugins rewrite to named imports; the default object serves every other form.
import {
  authPrivateMessage,
  getShareInfo,
  updateShareMenu,
  showShareMenu,
  hideShareMenu,
  login,
  checkSession,
  canIUse
} from 'taro-capability/adapter'
import stock from 'taro-capability/stock-taro'
import { install } from './install'

export * from 'taro-capability/stock-taro'
export { authPrivateMessage, getShareInfo, updateShareMenu, showShareMenu, hideShareMenu, login, checkSession, canIUse }
export default /* @__PURE__ */ install(stock, {
  authPrivateMessage,
  getShareInfo,
  updateShareMenu,
  showShareMenu,
  hideShareMenu,
  login,
  checkSession,
  canIUse
})
