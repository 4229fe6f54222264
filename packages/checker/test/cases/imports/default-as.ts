// default under a name
import { default as T } from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await T.authPrivateMessage({ shareTicket })
}
