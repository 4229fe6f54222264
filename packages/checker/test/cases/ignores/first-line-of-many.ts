// A call over several lines is silenced where it begins
import Taro from '@tarojs/taro'

export const enter = () =>
  // taro-capability-ignore-next-line login -- a page of the mini program
  Taro.login({
    timeout: 1000
  }).then(({ code }) => code)
