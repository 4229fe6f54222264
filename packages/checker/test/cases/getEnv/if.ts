// Taro.getEnv() is compared with ENV_TYPE
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (Taro.getEnv() === Taro.ENV_TYPE.WEAPP) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
