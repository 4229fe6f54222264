// A list that grows guards nothing
import Taro from '@tarojs/taro'
const targets = ['weapp']
targets.push('h5')

export async function verify(shareTicket: string) {
  if (targets.includes(process.env.TARO_ENV!)) {
    // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
    await Taro.authPrivateMessage({ shareTicket })
  }
}
