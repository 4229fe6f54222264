// A type is no use
import type Taro from '@tarojs/taro'

export type Option = Taro.authPrivateMessage.Option
