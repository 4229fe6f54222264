// The default of a namespace import
import * as taro from '@tarojs/taro'

export const signIn = async () => {
  // expect login: h5 error, rn error, harmony error
  const { code } = await taro.default.login()
  return code
}
