// What awaiting a new promise, or an object of an unknown class, gives is not known
import Taro from '@tarojs/taro'

class Request {
  then(answer: (value: boolean) => void) {
    answer(false)
  }
}

const saved = () => new Promise((resolve) => setTimeout(() => resolve(0), 1))
const thenable = { then: (answer: (value: boolean) => void) => answer(false) }

export async function enter() {
  const value = await saved()
  // expect login: h5 error, rn error, harmony error
  if (!value) await Taro.login()
  // expect login: h5 error, rn error, harmony error
  if (!(await new Request())) await Taro.login()
  // expect login: h5 error, rn error, harmony error
  if (!(await thenable)) await Taro.login()
  // An object without a then is what awaiting it gives.
  if (!(await { isReady: true })) await Taro.login()
  // The promise itself is there.
  if (!saved()) await Taro.login()
}
