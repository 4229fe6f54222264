// A parameter that is given another value is not known
import Taro from '@tarojs/taro'

function is(platform: string) {
  platform = platform.toUpperCase()
  return Taro.getEnv() === platform
}

export async function enter() {
  // expect login: h5 info, rn info, harmony info
  if (is('web')) await Taro.login()
}
