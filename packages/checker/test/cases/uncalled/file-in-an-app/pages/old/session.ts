import Taro from '@tarojs/taro'

// expect login: h5 info, rn info, harmony info
export const enter = () => Taro.login()
