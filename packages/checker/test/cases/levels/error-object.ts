// A stub that gives an Error instead of the value
import Taro from '@tarojs/taro'

export function token(): string {
  // expect getStorageSync: rn error, harmony error
  return Taro.getStorageSync('token')
}
