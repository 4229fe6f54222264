// The question of a conditional expression
import Taro from '@tarojs/taro'

export const label = Taro.chooseAddress ? 'Choose' : 'Type'
