// Something takes the place of an API that is not there; a stub keeps its place
import Taro from '@tarojs/taro'

// expect checkSession: h5 error, harmony error
const check = Taro.checkSession ?? (async () => undefined)

export const hasSession = () => check()
