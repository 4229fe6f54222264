// `import = require`
import Taro = require('@tarojs/taro')

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
