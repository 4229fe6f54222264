// A parameter hides the import
import Taro from '@tarojs/taro'

export const signInWith = (Taro: { login(): Promise<string> }) => Taro.login()

// expect login: h5 error, rn error, harmony error
export const signIn = () => Taro.login()
