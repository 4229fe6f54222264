// Functions of a local module that is loaded when it is needed
import Taro from '@tarojs/taro'

export function enter() {
  Taro.login().then(console.log)
}
export function leave() {
  // expect login: h5 error, rn error, harmony error
  Taro.login().then(console.log)
}
