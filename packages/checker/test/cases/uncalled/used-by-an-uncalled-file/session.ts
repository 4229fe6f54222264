import Taro from '@tarojs/taro'

export const enter = () => Taro.login()
