// A field that is newer than the API
import Taro from '@tarojs/taro'

export function share() {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.updateShareMenu({
    withShareTicket: true,
    // expect updateShareMenu.object.isPrivateMessage: weapp warning
    isPrivateMessage: true
  })
}
