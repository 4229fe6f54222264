// Written by `npm run generate`; do not edit.
// Stands in for '@tarojs/taro' on the web. It only passes on: bundlers look through it at the modules behind, so that each chunk
// holds what it holds with stock Taro. The default object gets its APIs in the app's entry (entry.ts).
export * from 'taro-capability/stock-taro'
export { default } from 'taro-capability/stock-taro'
export {
  authPrivateMessage,
  getShareInfo,
  updateShareMenu,
  showShareMenu,
  hideShareMenu,
  login,
  checkSession,
  canIUse
} from 'taro-capability/adapter'
