// The Taro object spread names no API
import Taro from '@tarojs/taro'

export const api = { ...Taro, version: 1 }
