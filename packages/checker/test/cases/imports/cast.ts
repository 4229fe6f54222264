// A cast
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await (Taro as any).authPrivateMessage({ shareTicket })
}
