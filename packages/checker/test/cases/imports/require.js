// A required module
const Taro = require('@tarojs/taro')

exports.signIn = async () => {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
