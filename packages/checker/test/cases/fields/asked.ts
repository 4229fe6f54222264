// Behind its question a field is known
import Taro from '@tarojs/taro'

export function share() {
  if (process.env.TARO_ENV !== 'weapp' || !Taro.canIUse('updateShareMenu.object.isPrivateMessage')) return
  Taro.updateShareMenu({ isPrivateMessage: true })
}
