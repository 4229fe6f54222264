import Taro from '@tarojs/taro'

export const share = () => Taro.login()
