// Another variable of Taro
import Taro from '@tarojs/taro'
const t = Taro

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await t.authPrivateMessage({ shareTicket })
}
