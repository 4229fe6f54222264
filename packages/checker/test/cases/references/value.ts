// An API that is kept for later
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
const enter = Taro.login

export const signIn = async () => (await enter()).code
