// A required module that is used at once
exports.signIn = () => {
  // expect login: h5 error, rn error, harmony error
  return require('@tarojs/taro').login()
}
