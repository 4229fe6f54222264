// A file that cannot be parsed
import Taro from '@tarojs/taro'

// remark syntax
const broken = = Taro.login()
