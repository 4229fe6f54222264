// A stub that is waited for, however it ends
import Taro from '@tarojs/taro'

export function enter(done: () => void) {
  // expect checkSession: h5 error, rn error, harmony error
  Taro.checkSession({ complete: done })
}
