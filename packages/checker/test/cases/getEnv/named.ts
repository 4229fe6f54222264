// getEnv and ENV_TYPE are imported by name
import Taro, { ENV_TYPE, getEnv } from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (getEnv() === ENV_TYPE.WEAPP) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
