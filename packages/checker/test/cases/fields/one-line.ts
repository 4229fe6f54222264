// Option and field on one line
import Taro from '@tarojs/taro'

// expect vibrateShort.object.type: weapp warning
export const knock = () => Taro.vibrateShort({ type: 'heavy' })
