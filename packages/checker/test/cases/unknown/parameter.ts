// A parameter named like a platform cannot be followed
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  const run = async (isWeapp: boolean) => {
    // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
    if (isWeapp) await Taro.authPrivateMessage({ shareTicket })
  }
  return run
}
