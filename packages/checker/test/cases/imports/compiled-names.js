// What TypeScript makes of a named import
'use strict'
Object.defineProperty(exports, '__esModule', { value: true })
exports.signIn = signIn
const taro_1 = require('@tarojs/taro')
async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await (0, taro_1.login)()
  return code
}
