// satisfies and as const
import Taro from '@tarojs/taro'

const option = { timeout: 1000 } as const

export const account = {
  // expect login: h5 error, rn error, harmony error
  enter: (() => Taro.login(option)) satisfies () => Promise<{ code: string }>,
  // expect checkSession: h5 error, rn error, harmony error
  check: Taro.checkSession satisfies Function
}
