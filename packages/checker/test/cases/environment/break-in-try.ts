// A break within a try leaves the switch, and not the function
import Taro from '@tarojs/taro'
declare const pay: () => Promise<void>

export async function enter() {
  switch (process.env.TARO_ENV) {
    case 'h5':
      try {
        await pay()
        break
      } catch {
        return
      }
    default:
      return
  }
  // expect login: h5 error
  await Taro.login()
}
