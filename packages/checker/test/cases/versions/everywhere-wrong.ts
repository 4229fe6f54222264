// Newer on the mini program, and wrong everywhere else
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  const { valid } = await Taro.authPrivateMessage({ shareTicket })
  return valid
}
