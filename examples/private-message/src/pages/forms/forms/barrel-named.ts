import type Taro from '@tarojs/taro'
import { barrelAuthPrivateMessage, BarrelTaro } from '../barrel'

export const call = (option: Taro.authPrivateMessage.Option) => barrelAuthPrivateMessage(option)
export const ask = (api: string) => BarrelTaro.canIUse(api)
