// A barrel that imports and then exports names
import Taro, { login, showToast } from '@tarojs/taro'

export { Taro, login as getCode, showToast }
