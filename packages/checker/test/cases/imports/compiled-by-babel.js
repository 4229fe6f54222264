// What Babel makes of an import
'use strict'
var _interopRequireDefault = require('@babel/runtime/helpers/interopRequireDefault')
var _taro = _interopRequireDefault(require('@tarojs/taro'))
exports.signIn = function () {
  // expect login: h5 error, rn error, harmony error
  return _taro.default.login()
}
