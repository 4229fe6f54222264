// Asking whether it is a function guards where it is undefined: a stub is one
import { isFunction } from 'lodash'
import Taro from '@tarojs/taro'

export function leave() {
  // expect exitMiniProgram: h5 warning, harmony warning
  if (isFunction(Taro.exitMiniProgram)) Taro.exitMiniProgram()
  // expect exitMiniProgram: h5 warning, harmony warning
  if (Taro.exitMiniProgram instanceof Function) Taro.exitMiniProgram()
}
