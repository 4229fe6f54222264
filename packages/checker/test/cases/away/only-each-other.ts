// Functions that only call each other are reached through their exports
import Taro from '@tarojs/taro'

export async function first() {
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
  second()
}

export function second() {
  first()
}
