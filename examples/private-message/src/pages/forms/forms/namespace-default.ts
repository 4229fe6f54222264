import * as everything from '@tarojs/taro'
import type Taro from '@tarojs/taro'

const stock = () => (everything as unknown as { default: typeof Taro }).default

export const call = (option: Taro.authPrivateMessage.Option) => stock().authPrivateMessage(option)
export const ask = () => stock().canIUse('authPrivateMessage')
