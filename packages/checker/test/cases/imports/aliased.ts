// A named import under another name
import { authPrivateMessage as verifyCard } from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await verifyCard({ shareTicket })
}
