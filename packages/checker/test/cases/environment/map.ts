// A map by platform is read
import Taro from '@tarojs/taro'
const verifies: Record<string, boolean> = { weapp: true, h5: false, rn: false, harmony: false }

export async function verify(shareTicket: string) {
  if (verifies[process.env.TARO_ENV]) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
