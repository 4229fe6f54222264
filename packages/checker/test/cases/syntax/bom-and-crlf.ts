// A byte order mark, and lines that end as on Windows
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const enter = () => Taro.login()
