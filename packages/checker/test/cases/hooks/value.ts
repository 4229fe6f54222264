// A hook chosen by the target
import { useDidShow, useLaunch } from '@tarojs/taro'

export const useStart = process.env.TARO_ENV === 'harmony' ? useDidShow : useLaunch
