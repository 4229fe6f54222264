// A parameter that hides the import is left alone
import Taro from '@tarojs/taro'

export const verify = (Taro: { authPrivateMessage(option: object): void }) => Taro.authPrivateMessage({})
