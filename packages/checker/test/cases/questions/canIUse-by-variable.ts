// Asked by a variable, canIUse() of stock Taro gives a promise on harmony, which is truthy
import Taro from '@tarojs/taro'

const SCHEMA = 'authPrivateMessage'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: h5 info, rn info, harmony info
  if (Taro.canIUse(SCHEMA)) await Taro.authPrivateMessage({ shareTicket })
}

// What a parameter names is not followed; on harmony the answer is the same.
export async function verifyBehindAnother(shareTicket: string, schema: string) {
  if (Taro.canIUse(schema)) {
    // expect authPrivateMessage: weapp info, h5 info, rn info, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}

export async function verifyElsewhere(shareTicket: string, schema: string) {
  // expect authPrivateMessage: weapp info, h5 info, rn info
  if (!Taro.canIUse(schema)) await Taro.authPrivateMessage({ shareTicket })
}
