// The default taken out of a required module
const { default: Taro } = require('@tarojs/taro')

exports.signIn = async () => {
  // expect login: h5 error, rn error, harmony error
  return (await Taro.login()).code
}
