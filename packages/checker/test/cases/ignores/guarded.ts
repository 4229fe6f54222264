// A comment over a call that is guarded
import Taro from '@tarojs/taro'

export async function enter() {
  if (process.env.TARO_ENV !== 'weapp') return undefined
  // notice unused-ignore
  // taro-capability-ignore-next-line login -- the guard was not there
  return Taro.login()
}
