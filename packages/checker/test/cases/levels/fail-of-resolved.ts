// A fail callback of a stub that resolves hears nothing, and the success is not used
import Taro from '@tarojs/taro'

export function enter(say: (reason: string) => void) {
  // expect showShareMenu: h5 warning, rn error, harmony warning
  Taro.showShareMenu({ fail: ({ errMsg }) => say(errMsg) })
}
