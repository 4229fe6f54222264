// A wrapper is reported where it names the API, and not where it is used
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const login = Taro.login
