// What is disposed of at the end of its block
import Taro from '@tarojs/taro'

declare function lock(name: string): Disposable

export async function enter() {
  using _lock = lock('enter')
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
