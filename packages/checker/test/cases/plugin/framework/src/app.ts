import Taro from '@tarojs/taro'

// expect setGlobalDataPlugin: rn error, harmony error
export const plugin = Taro.setGlobalDataPlugin
