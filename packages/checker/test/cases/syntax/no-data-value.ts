// A name that Taro does not have, as a value
import Taro from '@tarojs/taro'

// notice no-data
export const enter = Taro.logIn
