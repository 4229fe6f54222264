// An option that may hold callbacks
import Taro from '@tarojs/taro'

export function enter(callbacks: { success?(): void }) {
  // expect checkSession: h5 error, rn error, harmony error
  Taro.checkSession({ ...callbacks })
}
