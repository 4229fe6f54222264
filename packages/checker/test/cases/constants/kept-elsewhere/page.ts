import Taro from '@tarojs/taro'
import { features } from './state'

export async function enter() {
  if (features.share) await Taro.login()
}
