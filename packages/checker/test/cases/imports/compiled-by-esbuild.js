// What esbuild makes of an import
var import_taro = __toESM(require('@tarojs/taro'))
module.exports = {
  signIn: () => {
    // expect login: h5 error, rn error, harmony error
    return import_taro.default.login()
  }
}
