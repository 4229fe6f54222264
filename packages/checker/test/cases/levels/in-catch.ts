// What stands in the catch is not caught
import Taro from '@tarojs/taro'

export async function enter() {
  try {
    return await Taro.request({ url: 'https://example.com/login' })
  } catch {
    // expect login: h5 error, rn error, harmony error
    return await Taro.login()
  }
}
