// A CommonJS module of JavaScript
'use strict'
const { login } = require('@tarojs/taro')

module.exports = async function enter() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await login()
  return code
}
