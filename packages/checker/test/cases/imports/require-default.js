// The default of a required module
const Taro = require('@tarojs/taro').default

exports.signIn = async () => {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
