// A barrel with names of its own beside those of Taro
import Taro from '@tarojs/taro'

export * from '@tarojs/taro'
export const login = () => Taro.request({ url: 'https://example.com/login' })
