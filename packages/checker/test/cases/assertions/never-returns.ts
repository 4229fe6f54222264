// A function that always throws ends the branch that calls it
import Taro from '@tarojs/taro'

function fail(message: string): never {
  throw new Error(message)
}
function warn(message: string) {
  console.warn(message)
}

export async function enter() {
  if (process.env.TARO_ENV !== 'weapp') fail('open it in WeChat')
  await Taro.login()
}

export async function enterWithWarning() {
  if (process.env.TARO_ENV !== 'weapp') warn('open it in WeChat')
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}
