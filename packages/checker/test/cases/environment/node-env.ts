// NODE_ENV says nothing of a platform
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.NODE_ENV === 'production') {
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
