// Behind getEnv
import Taro from '@tarojs/taro'

declare const wx: any

export function signIn() {
  if (Taro.getEnv() === Taro.ENV_TYPE.WEAPP) wx.login({ timeout: 1000 })
}
