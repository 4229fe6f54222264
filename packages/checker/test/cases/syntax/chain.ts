// A call over several lines, with comments in it
import Taro from '@tarojs/taro'

export const enter = () =>
  // expect login: h5 error, rn error, harmony error
  Taro
    // The code is worth five minutes.
    .login({
      timeout: 1000 /* milliseconds */
    })
    .then(({ code }) => code)
