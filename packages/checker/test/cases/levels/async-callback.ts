// An arrow function gives its result on
import Taro from '@tarojs/taro'

export const enter = async () =>
  // expect login: h5 error, rn error, harmony error
  (await Taro.login()).code
