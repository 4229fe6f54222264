// What TypeScript makes of a namespace import, with its helpers from tslib
'use strict'
const tslib_1 = require('tslib')
const taro = tslib_1.__importStar(require('@tarojs/taro'))
exports.signIn = async () => {
  // expect login: h5 error, rn error, harmony error
  const { code } = await taro.login()
  return code
}
