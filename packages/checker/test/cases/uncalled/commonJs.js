// What CommonJS exports
const Taro = require('@tarojs/taro')

async function enter() {
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}

module.exports = { enter }
