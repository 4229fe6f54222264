// An API that a library turns into another
import Taro from '@tarojs/taro'
import { promisify } from '@example/promisify'

// expect getUserInfo: h5 error, rn error, harmony error
export const userInfo = promisify(Taro.getUserInfo)
