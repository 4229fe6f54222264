// A function that gives back one of two
import Taro from '@tarojs/taro'

const noop = () => undefined
const inWeapp = <F extends () => unknown>(run: F) => (process.env.TARO_ENV === 'weapp' ? run : noop)
const inBoth = <F extends () => unknown>(run: F) => (process.env.TARO_ENV ? run : noop)

export const enter = inWeapp(() => Taro.login())
export const enterAnywhere = inBoth(() =>
  // expect login: h5 error, rn error, harmony error
  Taro.login()
)
