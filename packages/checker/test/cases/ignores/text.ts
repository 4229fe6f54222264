// A comment's words in a string are no comment
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const enter = () => Taro.login({ hint: '// taro-capability-ignore-next-line login -- not so' } as never)

export const help = `write
  // taro-capability-ignore-next-line login -- the reason`
