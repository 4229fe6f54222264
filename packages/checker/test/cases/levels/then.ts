// A stub whose success is followed
import Taro from '@tarojs/taro'

export function enter() {
  // expect login: h5 error, rn error, harmony error
  Taro.login().then(({ code }) => Taro.request({ url: code }))
}
