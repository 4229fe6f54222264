// Behind the question for a target that has it
import Taro from '@tarojs/taro'

export function language() {
  if (process.env.TARO_ENV === 'h5' || process.env.TARO_ENV === 'rn') return Taro.getAppBaseInfo().language
  return 'en'
}
