// A barrel that casts what it passes on
import Taro from '@tarojs/taro'

export default Taro as any
