// A try around a try without catch
import Taro from '@tarojs/taro'

export async function enter() {
  try {
    try {
      // expect login: h5 error, rn info, harmony error
      return await Taro.login()
    } finally {
      Taro.showToast({ title: 'done' })
    }
  } catch {
    return undefined
  }
}
