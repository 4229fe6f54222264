// A comment in stars
import Taro from '@tarojs/taro'

export async function enter() {
  /* taro-capability-ignore-next-line login -- a page of the mini program */
  const { code } = await Taro.login()
  return code
}
