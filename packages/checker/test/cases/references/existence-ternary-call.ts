// One of two calls, by what is there
import Taro from '@tarojs/taro'

export const sizes = () => (Taro.getWindowInfo ? Taro.getWindowInfo() : Taro.getSystemInfoSync())
