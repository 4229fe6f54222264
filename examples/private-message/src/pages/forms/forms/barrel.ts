import type Taro from '@tarojs/taro'
import { BarrelTaro } from '../barrel'

export const call = (option: Taro.authPrivateMessage.Option) => BarrelTaro.authPrivateMessage(option)
export const ask = () => BarrelTaro.canIUse('authPrivateMessage')
