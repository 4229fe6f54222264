import Taro from '@tarojs/taro'
import { user } from './state'

export async function pay() {
  if (!user.token) return
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}
