// A file that cannot be parsed
import Taro from '@tarojs/taro'

// notice syntax
const broken = = Taro.login()
