// A name that Taro does not have, as a value
import Taro from '@tarojs/taro'

// remark no-data
export const enter = Taro.logIn
