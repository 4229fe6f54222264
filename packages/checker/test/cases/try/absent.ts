// try lowers what throws; a stub that resolves throws nothing
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  try {
    // expect authPrivateMessage: weapp info, h5 error, rn info, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  } catch {}
}
