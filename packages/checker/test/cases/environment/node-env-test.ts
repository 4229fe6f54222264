// No build is one for tests
import Taro from '@tarojs/taro'

export function reset() {
  if (process.env.NODE_ENV === 'test') Taro.hideShareMenu()
  // expect login: h5 error, rn error, harmony error
  return process.env.NODE_ENV !== 'test' && Taro.login()
}
