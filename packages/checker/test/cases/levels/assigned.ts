// A result that a variable keeps
import Taro from '@tarojs/taro'

// expect getAccountInfoSync: h5 error, rn error, harmony error
const account = Taro.getAccountInfoSync()

export const appId = account.miniProgram.appId
