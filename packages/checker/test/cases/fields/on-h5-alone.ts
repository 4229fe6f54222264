// A field behind the question for another platform
import Taro from '@tarojs/taro'

export function knock() {
  if (process.env.TARO_ENV === 'h5') Taro.vibrateShort({ type: 'light' })
}
