// A chain ends where an object is not there
import Taro from '@tarojs/taro'

export const folder = () => Taro.env?.USER_DATA_PATH ?? '/tmp'
