// A constant that holds Taro, and is exported
import Taro from '@tarojs/taro'

export const api = Taro
