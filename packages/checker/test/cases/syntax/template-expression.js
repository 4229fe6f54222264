// A call inside a template
import Taro from '@tarojs/taro'

export const about = () =>
  // expect getAccountInfoSync: h5 error, rn error, harmony error
  `version ${Taro.getAccountInfoSync().miniProgram.version}`
