// A stub whose success has a callback
import Taro from '@tarojs/taro'

export function enter(done: (code: string) => void) {
  // expect login: h5 error, rn error, harmony error
  Taro.login({ success: ({ code }) => done(code) })
}
