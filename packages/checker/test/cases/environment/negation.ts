// ! turns a condition round
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (!(process.env.TARO_ENV === 'weapp')) return
  // expect authPrivateMessage: weapp error
  await Taro.authPrivateMessage({ shareTicket })
}
