// Through two files, with names of their own beside
import Taro from '@tarojs/taro'

export default Taro
export const own = 1
