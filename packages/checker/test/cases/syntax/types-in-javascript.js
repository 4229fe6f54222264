// TypeScript in a file that ends with .js
import Taro from '@tarojs/taro'

// notice syntax
const timeout: number = 1000

export const enter = () => Taro.login({ timeout })
