// Exports of what is no app are for other programs
import Taro from '@tarojs/taro'

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}
