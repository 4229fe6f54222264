// A stub whose Error is not used did nothing
import Taro from '@tarojs/taro'

export function keep(token: string) {
  // expect setStorageSync: rn warning, harmony warning
  Taro.setStorageSync('token', token)
}
