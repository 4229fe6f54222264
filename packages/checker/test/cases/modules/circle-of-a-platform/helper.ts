// A circle that only a file of another platform leads to is not there
import Taro from '@tarojs/taro'
import { other } from './other'

export const helper = async () => {
  await Taro.login()
  other()
}
