// A named import
import { authPrivateMessage } from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await authPrivateMessage({ shareTicket })
}
