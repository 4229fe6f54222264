const { login } = require('./api')
const Taro = require('./api').default

exports.signIn = async () => {
  // expect checkSession: h5 error, rn error, harmony error
  await Taro.checkSession()
  // expect login: h5 error, rn error, harmony error
  return login()
}
