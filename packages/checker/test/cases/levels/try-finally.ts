// A try without catch catches nothing
import Taro from '@tarojs/taro'

export async function enter() {
  try {
    // expect login: h5 error, rn error, harmony error
    return await Taro.login()
  } finally {
    Taro.showToast({ title: 'done' })
  }
}
