// What is missing throws into the try; a stub passes for a success
import Taro from '@tarojs/taro'

export async function enter() {
  try {
    // expect login: h5 error, rn info, harmony error
    const { code } = await Taro.login()
    return code
  } catch {
    return 'guest'
  }
}
