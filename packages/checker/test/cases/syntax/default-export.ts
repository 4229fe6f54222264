// A default export without a name
import Taro from '@tarojs/taro'

export default async function () {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
