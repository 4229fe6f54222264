// A variable that is changed otherwise than by giving it a value
import Taro from '@tarojs/taro'

let tries = 0
let [first] = ['']
for (const one of ['a']) first = one
export const again = () => tries++

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  if (tries) await Taro.login()
  // expect login: h5 error, rn error, harmony error
  if (first) await Taro.login()
}
