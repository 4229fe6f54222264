// After a throw as well
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV !== 'weapp') throw new Error('in WeChat only')
  // expect authPrivateMessage: weapp error
  await Taro.authPrivateMessage({ shareTicket })
}
