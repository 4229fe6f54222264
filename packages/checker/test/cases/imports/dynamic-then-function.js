// A function expression behind a dynamic import
exports.signIn = function () {
  return import('@tarojs/taro').then(function (taro) {
    // expect login: h5 error, rn error, harmony error
    return taro.login()
  })
}
