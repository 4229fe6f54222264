// There from the beginning
import Taro from '@tarojs/taro'

export const say = () => Taro.showToast({ title: 'saved' })
export const go = () => Taro.navigateTo({ url: '/pages/next' })
