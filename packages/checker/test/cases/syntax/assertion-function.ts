// Type predicates and assertions around a call
import Taro from '@tarojs/taro'

function assertCode(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError('no code')
}

export async function enter(this: void) {
  // expect login: h5 error, rn error, harmony error
  const code: unknown = (await Taro.login<{ code: string }>({})).code
  assertCode(code)
  return code
}
