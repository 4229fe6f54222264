// A function with a parameter
import Taro from '@tarojs/taro'
const isEnv = (env: string) => process.env.TARO_ENV === env

export async function verify(shareTicket: string) {
  if (isEnv('weapp')) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
