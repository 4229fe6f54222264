// A parameter named like a platform is none: nothing says what it is given
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  const run = async (isWeapp: boolean) => {
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    if (isWeapp) await Taro.authPrivateMessage({ shareTicket })
  }
  return run
}
