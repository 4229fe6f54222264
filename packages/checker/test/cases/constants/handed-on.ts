// A list that is passed to another function may be filled there
import Taro from '@tarojs/taro'
declare const check: (errors: string[]) => void

export async function enter() {
  const errors: string[] = []
  check(errors)
  // expect login: h5 error, rn error, harmony error
  if (errors.length > 0) await Taro.login()
}
