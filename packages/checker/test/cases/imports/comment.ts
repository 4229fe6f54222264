// A comment or a string that names an API calls nothing
import Taro from '@tarojs/taro'

// Taro.login() is called by the host.
export const hint = 'call Taro.login() first'
export const say = () => Taro.showToast({ title: hint, icon: 'none' })
