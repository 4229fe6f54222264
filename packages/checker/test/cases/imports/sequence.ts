// The last of a sequence is what is called
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const signIn = () => (0, Taro.login)()
