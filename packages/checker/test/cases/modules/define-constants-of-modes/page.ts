import Taro from '@tarojs/taro'

declare const MOCK: boolean
declare const CAN: { share: boolean }

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  if (MOCK) await Taro.login()
  if (CAN.share) await Taro.login()
}
