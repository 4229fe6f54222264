import Taro from '@tarojs/taro'

export const draw = () => Taro.login({ success: () => wx.getSystemInfo({}) })
