// One minor version newer than what is declared
import Taro from '@tarojs/taro'

export async function duration(src: string) {
  // expect getVideoInfo: weapp error, rn error, harmony error
  const info = await Taro.getVideoInfo({ src })
  return info.duration
}
