// A function that is called require, and is the program's own
module.exports = function load(require) {
  const taro = require('@tarojs/taro')
  return taro.login()
}
