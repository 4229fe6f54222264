// The base library that is declared has what came with it
import Taro from '@tarojs/taro'

export const choose = () => Taro.chooseMedia({ count: 1 })
