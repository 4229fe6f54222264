// What is taken out of Taro
import Taro from '@tarojs/taro'
const { login, authPrivateMessage: verifyCard } = Taro

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await verifyCard({ shareTicket })
}
