// A barrel that imports and then exports as its default
import Taro from '@tarojs/taro'

export default Taro
