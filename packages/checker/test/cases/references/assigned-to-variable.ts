// A variable that gets an API later
import Taro from '@tarojs/taro'

let enter: (() => Promise<{ code: string }>) | undefined

export function prepare() {
  // expect login: h5 error, rn error, harmony error
  enter = Taro.login
}

export const signIn = () => enter?.()
