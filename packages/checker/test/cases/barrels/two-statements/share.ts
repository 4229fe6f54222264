// Two statements of one file, and a diamond of barrels
import Taro from '@tarojs/taro'

export const share = () => Taro.login()
export const other = 1
