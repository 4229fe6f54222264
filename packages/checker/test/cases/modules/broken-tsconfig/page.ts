import Taro from '@tarojs/taro'
import { isWeapp } from './env'

export async function enter() {
  if (isWeapp) await Taro.login()
}
