// A barrel in JavaScript, used by a component
import Taro from '@tarojs/taro'
export { Taro as default }
