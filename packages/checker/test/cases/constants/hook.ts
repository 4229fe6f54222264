// What a hook gives
import Taro from '@tarojs/taro'
function usePlatform() {
  return { isWeapp: process.env.TARO_ENV === 'weapp' }
}
const { isWeapp } = usePlatform()

export async function verify(shareTicket: string) {
  if (isWeapp) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
