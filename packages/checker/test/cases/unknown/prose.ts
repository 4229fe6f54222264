// A text for people names no platform
import Taro from '@tarojs/taro'
declare const title: string

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  if (title === '在 weapp 里打开 WeChat') await Taro.login()
}
