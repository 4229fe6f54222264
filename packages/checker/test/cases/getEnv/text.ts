// Taro.getEnv() is compared with a text
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (Taro.getEnv() === 'WEB') return
  // expect authPrivateMessage: weapp error, rn error, harmony error
  await Taro.authPrivateMessage({ shareTicket })
}
