// A parameter called wx or my
import Taro from '@tarojs/taro'

export function scale(wx: { login: string }, my: { x: number; y: number }) {
  Taro.showToast({ title: wx.login })
  return my.x * my.y
}
