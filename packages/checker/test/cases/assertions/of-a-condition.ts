// An assertion of a condition that it is given
import Taro from '@tarojs/taro'

function invariant(condition: unknown, message: string): asserts condition {
  if (condition) return
  throw new Error(message)
}

export async function enter() {
  invariant(process.env.TARO_ENV === 'weapp', 'open it in WeChat')
  await Taro.login()
}

export async function enterLater(isReady: boolean) {
  invariant(isReady, 'not yet')
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}
