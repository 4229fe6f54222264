// An exported function that its own file guards, and another does not
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const enter = () => Taro.login()

if (process.env.TARO_ENV === 'weapp') enter().then(console.log)
