// A comment silences information too
import Taro from '@tarojs/taro'

export function scan() {
  // taro-capability-ignore-next-line scanCode -- the page is opened in WeChat
  return Taro.scanCode({})
}
