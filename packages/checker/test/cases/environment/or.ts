// || comes to its right side where the left does not hold
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error
  process.env.TARO_ENV !== 'weapp' || (await Taro.authPrivateMessage({ shareTicket }))
}
