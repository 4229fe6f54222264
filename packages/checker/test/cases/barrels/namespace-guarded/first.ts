// Functions of a namespace that a barrel passes on under a name: guarded where all calls are
import Taro from '@tarojs/taro'

export const signIn = () => Taro.login()

// expect checkSession: h5 error, rn error, harmony error
export const refresh = () => Taro.checkSession()
